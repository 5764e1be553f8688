import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '#lib/domain/secret.ts';
import { createLogger, describeError } from './logger.ts';

const TOKEN = 'glpat-aB3dE6gH9jK2mN5pQ8sT';

function logged(level: string, write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger(level, { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the logger', () => {
  it.each(['private-token', 'authorization', 'cookie', 'password', 'token'])(
    'redacts %s at every depth it promises',
    (name) => {
      const text = logged('trace', (log) => {
        log.info({ [name]: TOKEN });
        log.info({ request: { [name]: TOKEN } });
        log.info({ request: { headers: { [name]: TOKEN } } });
      });
      expect(text).not.toContain(TOKEN);
      expect(text.match(/\[redacted\]/g)).toHaveLength(3);
    },
  );

  it('prints a Secret as redacted under any name', () => {
    expect(logged('info', (log) => log.info({ anything: new Secret(TOKEN) }))).not.toContain(TOKEN);
  });

  it('leaves requests and headers that hang on an error out, and keeps its causes', () => {
    const cause = Object.assign(new Error('refused'), {
      code: 'ECONNREFUSED',
      request: { headers: { 'PRIVATE-TOKEN': TOKEN } },
    });
    const error = Object.assign(new Error('failed', { cause }), { config: { headers: [TOKEN] } });
    const text = logged('error', (log) => log.error({ err: error }, 'it broke'));
    expect(text).not.toContain(TOKEN);
    expect(JSON.parse(text)).toMatchObject({
      msg: 'it broke',
      err: { message: 'failed', cause: { code: 'ECONNREFUSED' } },
    });
  });

  it('ends a circle of causes', () => {
    const error = new Error('round');
    error.cause = error;
    expect(inspect(describeError(error), { depth: 10 }).match(/message: 'round'/g)).toHaveLength(6);
  });

  it('is silent below its level', () => {
    expect(logged('warn', (log) => log.info('hello'))).toBe('');
  });
});
