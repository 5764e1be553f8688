import 'server-only';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { claimDueOf, claimDuePeople } from './reminder-store.ts';
import type { ReminderRoom } from './room.ts';
import { tellReminders } from './tell-reminders.ts';

/** In one transaction, which has its time limit. Somebody with more than that due at once gets more than one mail. */
const PEOPLE_MAX = 50;
const CONNECTIONS_MAX = 1_000;

/**
 * One round: tells every reminder that is due. Any number of processes may do so side by side; one that dies has told what it committed, and
 * leaves the rest as it was. People first and then all that is theirs, so that one morning's reminders are one mail.
 *
 * @param signal ends the round after the transaction that is open.
 * @returns how many were told.
 */
export async function remindDue(
  { prisma, now, log }: Pick<ReminderRoom, 'prisma' | 'now' | 'log'>,
  signal?: AbortSignal,
): Promise<number> {
  let told = 0;
  for (let more = true; more && !signal?.aborted; ) {
    more = await inTransaction(prisma, async (tx) => {
      const at = now();
      const people = await claimDuePeople(tx, at, PEOPLE_MAX);
      const ids = people.map(({ id }) => id);
      const rows = ids.length === 0 ? [] : await claimDueOf(tx, ids, { now: at, take: CONNECTIONS_MAX });
      told += await tellReminders(tx, people, rows, at);
      return rows.length > 0;
    });
  }
  if (told > 0) log.info({ told }, 'reminders told');
  return told;
}
