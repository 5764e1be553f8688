import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';

const preparedSchema = z.object({ migrations: z.array(z.string()), setUpLink: z.string().nullable() });

/** Runs scripts/prepare-database.ts; its complaints go to our standard error. Null when the start must end there. */
export async function prepareDatabase(root: string): Promise<z.infer<typeof preparedSchema> | null> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', path.join(root, 'scripts/prepare-database.ts')],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return code === 0 ? preparedSchema.parse(JSON.parse(said)) : null;
}
