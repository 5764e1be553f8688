import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { expect, it } from 'vitest';

it('prints where it is and its tokens, and ends when told', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'patchbay-serve-'));
  const program = join(import.meta.dirname, 'serve.ts');
  const child = spawn(process.execPath, [program, '--directory', directory, '--path', '/gitlab'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    let printed = '';
    for await (const chunk of child.stdout) {
      printed += chunk;
      if (printed.includes('network.timeout')) break;
    }
    const url = /at (https:\/\/127\.0\.0\.1:\d+\/gitlab)\n/.exec(printed)?.[1] ?? '';
    const dispatcher = new Agent({ connect: { ca: await readFile(join(directory, 'ca.pem'), 'utf8') } });
    const headers = { 'private-token': 'glpat-sandbox-healthy-0001' };
    const { statusCode, body } = await request(`${url}/api/v4/user`, { dispatcher, headers });
    expect([statusCode, await body.json()]).toEqual([
      200,
      expect.objectContaining({ username: 'sandbox.healthy' }),
    ]);
    await dispatcher.destroy();
  } finally {
    child.kill('SIGTERM');
    await rm(directory, { recursive: true });
  }
  expect(await ended).toBe(0);
});
