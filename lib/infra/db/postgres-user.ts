import { execFileSync } from 'node:child_process';

/** Ids to run PostgreSQL under; empty = as ourselves. */
export type PostgresUser = { uid?: number; gid?: number };

/** Our own account first: the others may be shared with strangers' processes. */
const ACCOUNTS = ['patchbay', 'postgres', 'nobody'];

/** PostgreSQL refuses to run as root, so root hands it to an account of its own, made on first use. */
export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  if (!idsOf('patchbay')) makeAccount('patchbay');
  for (const account of ACCOUNTS) {
    const ids = idsOf(account);
    if (ids) return ids;
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no other account for it: create a user "patchbay".',
  );
}

function idsOf(account: string): Required<PostgresUser> | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, account], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function makeAccount(account: string): void {
  try {
    const flags = [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
    ];
    execFileSync('useradd', [...flags, account], { stdio: 'ignore' });
  } catch {
    // No useradd here, or a read-only /etc: one of the other accounts will do.
  }
}
