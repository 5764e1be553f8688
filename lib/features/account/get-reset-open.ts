import 'server-only';
import { findOpenLink } from './store.ts';

/** Whether a link for a new password can still be used. @param token from its address. */
export async function getResetOpen(token: string): Promise<boolean> {
  return (await findOpenLink('password', token)) !== null;
}
