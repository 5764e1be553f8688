import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Keeps Next from reading `.env` files. What they hold would reach the pages but not the checks before the start, so that half of
 * a configuration counted. Next's own mark for "they have been read": `@next/env`, `processEnv`.
 */
export const NO_ENV_FILES = { __NEXT_PROCESSED_ENV: 'true' } as const;

const NAMES = ['.env', '.env.local', '.env.production', '.env.development'];

/** Said at the start to whoever put such a file there and expects it to count; null where there is none. */
export function noticeOfEnvFiles(root: string): string | null {
  const names = NAMES.filter((name) => existsSync(path.join(root, name)));
  if (names.length === 0) return null;
  const [name = ''] = names;
  return `Not read: ${names.join(', ')}. To bring it in: set -a; . ./${name}; set +a; npm start`;
}
