import 'server-only';
import { maskedEmail } from '#lib/domain/email.ts';
import { findOpenLink, findPersonEmail } from './store.ts';

/**
 * Whose password a link is for, as an address that its owner knows again: nobody sets the password of an account that somebody else has sent them.
 * @param token from the link's address. @returns null where it cannot be used.
 */
export async function getResetEmail(token: string): Promise<string | null> {
  const link = await findOpenLink('password', token);
  const email = link?.userId ? await findPersonEmail(link.userId) : null;
  return email && maskedEmail(email);
}
