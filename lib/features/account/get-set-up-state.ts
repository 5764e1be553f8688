import 'server-only';
import { db } from '#lib/infra/db/prisma.ts';
import { findOpenLink, hasAdministrator } from './store.ts';
import type { SetUpState } from './view.ts';

/** @param token from the set-up link's address. */
export async function getSetUpState(token: string | undefined): Promise<SetUpState> {
  const open = token && (await findOpenLink('setup', token)) && !(await hasAdministrator(db()));
  return open ? { kind: 'ready' } : { kind: 'refused', code: 'link.spent' };
}
