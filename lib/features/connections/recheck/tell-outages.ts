import 'server-only';
import { listClaimed } from '#lib/features/connections/store.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import { outageNotice } from './outage-notice.ts';
import { type LongOutage, listAffected, listLongOutages } from './outage-store.ts';
import type { SweepRoom } from './sweeper.ts';

const DAY_MS = 86_400_000;
/** What has been told of for so long is not looked through any more. */
const TOLD_AFTER_MS = 8 * DAY_MS;
const PEOPLE_MAX = 500;

/**
 * Tells everybody who has connections on a host that has been down for a day, once for each outage and person. (One connection's own trouble is told of
 * by the sweep, which comes by for it.) Any number of processes may do so side by side: the notice's key exists once.
 */
export async function tellOutages(
  room: Pick<SweepRoom, 'prisma' | 'now' | 'log'>,
  signal?: AbortSignal,
): Promise<void> {
  const now = room.now();
  const outages = await listLongOutages(room.prisma, {
    from: new Date(now.getTime() - TOLD_AFTER_MS),
    to: new Date(now.getTime() - DAY_MS),
  });
  for (const outage of outages) {
    let told = 0;
    for (let more = true; more && !signal?.aborted; ) {
      const count = await inTransaction(room.prisma, (tx) => tellSome(tx, outage, now));
      told += count;
      more = count === PEOPLE_MAX;
    }
    if (told > 0) room.log.info({ origin: outage.origin, told }, 'told of a host that is down for a day');
  }
}

/** @returns how many people were affected. */
async function tellSome(tx: Transaction, outage: LongOutage, now: Date): Promise<number> {
  const affected = await listAffected(tx, outage, PEOPLE_MAX);
  const rows = await listClaimed(
    tx,
    affected.map(({ connectionId }) => connectionId),
  );
  const notices = affected.flatMap(({ connectionId, connections }) => {
    const row = rows.find(({ id }) => id === connectionId);
    return row ? [outageNotice(row, outage, connections)] : [];
  });
  await queueNotices(tx, notices, now);
  return affected.length;
}
