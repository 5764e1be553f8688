import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

const preparedSchema = z.object({ migrations: z.array(z.string()), setUpLink: z.string().nullable() });

/** Runs scripts/prepare-database.ts; its complaints go to our standard error. Null when the start must end there. */
export async function prepareDatabase(root: string): Promise<z.infer<typeof preparedSchema> | null> {
  const said = await runBeside(root, 'scripts/prepare-database.ts');
  return said === null ? null : preparedSchema.parse(JSON.parse(said));
}

/** Makes the demo's people, see scripts/demo/seed.ts. */
export async function seedDemo(root: string, sandboxUrl: string): Promise<boolean> {
  return (await runBeside(root, 'scripts/demo/seed.ts', sandboxUrl)) !== null;
}

/** A script with server-only code in a process of its own: its standard output, or null when it failed. */
async function runBeside(root: string, script: string, ...words: string[]): Promise<string | null> {
  const child = spawn(process.execPath, ['--conditions=react-server', path.join(root, script), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return code === 0 ? said : null;
}
