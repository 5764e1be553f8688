import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeDataDirectory } from '../serve/data-directory.ts';

/** Fixed, because the demo's connections are kept under it. GitLab's own documentation uses it for trials. */
const PORT = 8929;
const START_MS = 20_000;

export type Sandbox = { url: string; close: () => Promise<void> };

/**
 * Starts the stand-in GitLab on loopback, with an authority of its own kept in the demo's data directory, and points this
 * process's configuration at it. It prints its tokens itself.
 */
export async function startSandbox(root: string): Promise<Sandbox> {
  if (await isListening())
    throw new Error(`Port ${PORT}, where the demo's GitLab goes, is taken by another program.`);
  const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.demo');
  await makeDataDirectory(dataDir);
  const directory = path.join(dataDir, 'sandbox');
  const words = ['e2e/fake-gitlab/serve.ts', '--port', String(PORT), '--directory', directory];
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let waited = 0; !(await isListening()); waited += 100) {
    if (child.exitCode !== null) throw new Error('The sandbox GitLab did not start; see above.');
    if (waited > START_MS) throw new Error('The sandbox GitLab did not start in time.');
    await delay(100);
  }
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    EXTRA_CA_CERTS: path.join(directory, 'ca.pem'),
    ALLOWED_PRIVATE_HOSTS: [process.env.ALLOWED_PRIVATE_HOSTS, `localhost:${PORT}`].filter(Boolean).join(','),
    SIGN_UP: process.env.SIGN_UP ?? 'open',
  });
  return { url: `https://localhost:${PORT}`, close };
}

function isListening(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port: PORT, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
