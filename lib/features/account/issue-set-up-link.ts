import 'server-only';
import { authSettings } from '#lib/infra/auth/auth-settings.ts';
import { hasAdministrator, lockAdministrators } from '#lib/infra/auth/lock-administrators.ts';
import { addLink, inTransaction, removeOpenLinks } from './store.ts';

const VALID_MS = 24 * 60 * 60 * 1000;

/**
 * The one-time address at which the first administrator sets Patchbay up, to be printed where only the operator sees it. A
 * newer one replaces the older ones; it lasts a day. Null while there is an administrator.
 */
export async function issueSetUpLink(publicUrl = authSettings().publicUrl): Promise<string | null> {
  return inTransaction(async (tx) => {
    await lockAdministrators(tx);
    if (await hasAdministrator(tx)) return null;
    await removeOpenLinks(tx, 'setup', null);
    const expiresAt = new Date(Date.now() + VALID_MS);
    const link = await addLink(tx, { kind: 'setup', email: null, role: 'admin', createdBy: null, expiresAt });
    return `${publicUrl}/set-up?token=${link.secret}`;
  });
}
