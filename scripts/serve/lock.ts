import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { connect, createServer } from 'node:net';

/**
 * One server per data directory. The lock is a socket in Linux's abstract namespace, which the kernel takes away with
 * the process, however it ends: nothing is ever left behind to be cleared. Null, and who holds it, when it is taken.
 */
export async function lockDataDirectory(dataDir: string, holder: string): Promise<{ heldBy: string | null }> {
  const hash = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 32);
  const name = `\0patchbay-${process.getuid?.()}-${hash}`;
  const server = createServer((socket) => socket.on('error', () => undefined).end(holder));
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') whoHolds(name).then((heldBy) => resolve({ heldBy }), reject);
      else reject(error);
    });
    server.listen(name, () => resolve({ heldBy: null }));
  });
}

function whoHolds(name: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(name);
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      said += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said || 'another process'));
  });
}
