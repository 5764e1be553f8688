import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NO_ENV_FILES, noticeOfEnvFiles } from './no-env-files.ts';

const fromNext = createRequire(createRequire(import.meta.url).resolve('next/package.json'));
const SCRIPT = `require(${JSON.stringify(fromNext.resolve('@next/env'))}).loadEnvConfig(process.argv[1], false);
process.stdout.write(process.env.SIGN_UP ?? 'not set');`;

describe('a .env file in the clone', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'patchbay-env-'));
  writeFileSync(path.join(root, '.env'), 'SIGN_UP=open\n');
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const seenByNext = (marks: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['-e', SCRIPT, root], {
      env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production', ...marks },
      encoding: 'utf8',
    }).stdout;

  it('is read by Next when left to itself', () => {
    expect(seenByNext({})).toBe('open');
  });

  it('is not read with our mark', () => {
    expect(seenByNext(NO_ENV_FILES)).toBe('not set');
  });

  it('is named at the start', () => {
    expect(noticeOfEnvFiles(root)).toMatch(/^Not read: \.env\. /);
    expect(noticeOfEnvFiles(path.join(root, 'elsewhere'))).toBeNull();
  });
});
