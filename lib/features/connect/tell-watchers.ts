import 'server-only';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { queueMails } from '#lib/infra/mail/outbox.ts';
import { closeWatches, type WatchRow } from './watch-store.ts';

/**
 * Closes watches and puts one mail for each into the outbox, in one transaction: both happen or neither does, and the key makes sure
 * that no second mail about the same watch and end is ever written.
 */
export async function tellWatchers(
  tx: Transaction,
  how: 'back' | 'ended',
  watches: readonly WatchRow[],
  now: Date,
): Promise<void> {
  if (watches.length === 0) return;
  const mails = watches
    .filter(({ disabled }) => !disabled)
    .map(({ id, userId, email, language, baseUrl }) => ({
      key: `watch:${id}:${how}`,
      userId,
      to: email,
      language,
      template: `watch.${how}` as const,
      data: { baseUrl },
    }));
  await queueMails(tx, mails, now);
  const ids = watches.map(({ id }) => id);
  await closeWatches(tx, ids, how === 'back' ? { toldAt: now, foundAt: now } : { toldAt: now });
}
