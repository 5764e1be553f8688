import 'server-only';
import { hasAdministrator } from '#lib/infra/auth/lock-administrators.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { findOpenLink } from './store.ts';
import type { SetUpState } from './view.ts';

/** @param token from the set-up link's address. */
export async function getSetUpState(token: string | undefined): Promise<SetUpState> {
  if (!(await getSetUpAwaited())) return { kind: 'refused', code: 'set_up.done' };
  const open = token && (await findOpenLink('setup', token));
  return open ? { kind: 'ready' } : { kind: 'refused', code: 'set_up.spent' };
}

/** Whether there is no administrator yet, so that somebody has to follow the link in the terminal first. */
export async function getSetUpAwaited(): Promise<boolean> {
  return !(await hasAdministrator(db()));
}
