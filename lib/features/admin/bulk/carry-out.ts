import 'server-only';
import type { AuditVerb } from '#lib/domain/audit-event.ts';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextRotation } from '#lib/domain/rotation.ts';
import { appendAuditEvents } from '#lib/infra/audit-log/append-audit-events.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db, type Transaction } from '#lib/infra/db/prisma.ts';
import { visitHostsOf } from '#lib/infra/instances/host-schedule.ts';
import { queueNotices } from '#lib/infra/notices/queue-notices.ts';
import { noticesOf } from './bulk-notices.ts';
import {
  type BulkMoment,
  type BulkRow,
  chosenSql,
  listNext,
  lockFitting,
  setDue,
  switchOff,
  switchOn,
} from './bulk-store.ts';
import type { BulkChoice, BulkDeed, BulkPlace } from './schema.ts';

/** Rows in one transaction. */
export const STEP_ROWS = 500;
/** A run that was begun longer ago than this is another one. */
const RUN_MS = 86_400_000;

export type BulkOrder = {
  deed: BulkDeed;
  choice: BulkChoice;
  /** Why they are switched off. */
  reason: string;
  /** Where the run has come to, and when it began; null: it begins now. */
  after: BulkPlace | null;
  begun: Date | null;
};

/** `after`: where to go on; null where nothing is left. */
export type BulkProgress = { did: number; after: BulkPlace | null; begun: Date };

export type BulkRoom = { prisma: Database; now: () => Date };

const VERBS = {
  recheck: 'connection.recheck_asked',
  remind: 'connection.renewal_asked',
  disable: 'connection.disabled',
  enable: 'connection.enabled',
} as const satisfies Record<BulkDeed, AuditVerb>;

/**
 * Does it to the next of the chosen, at most `most` of them (rounded up to whole steps). Each step is one transaction: changes, news for the owners and an audit
 * event for each connection are written or none of them. Ordered again, from the beginning or from anywhere, it does nothing twice.
 */
export async function carryOut(
  { userId }: Permitted<'connection:govern'>,
  order: BulkOrder,
  most: number,
  { prisma, now: clock }: BulkRoom = { prisma: db(), now: () => new Date() },
): Promise<BulkProgress> {
  const begun = beginning(order.begun, clock());
  const chosen = await chosenSql(prisma, order.choice, clock());
  let after = order.after;
  for (let did = 0, looked = 0; ; ) {
    const moment = { now: clock(), begun };
    const places = await listNext(prisma, { chosen, deed: order.deed, moment, after, take: STEP_ROWS });
    did += await step(prisma, order, { places, moment, actorId: userId });
    looked += places.length;
    after = places.at(-1) ?? null;
    if (places.length < STEP_ROWS) return { did, after: null, begun };
    if (looked >= most) return { did, after, begun };
  }
}

function beginning(said: Date | null, now: Date): Date {
  const age = said ? now.getTime() - said.getTime() : -1;
  return said && age >= 0 && age < RUN_MS ? said : now;
}

type Step = { places: readonly BulkPlace[]; moment: BulkMoment; actorId: string };

/** @returns how many it was done to: somebody may have been faster with some. */
async function step(
  prisma: Database,
  { deed, reason }: BulkOrder,
  { places, moment, actorId }: Step,
): Promise<number> {
  if (places.length === 0) return 0;
  const ids = await inTransaction(prisma, async (tx) => {
    const rows = await lockFitting(tx, places, deed, moment);
    await change(tx, deed, rows, { reason, ...moment });
    await queueNotices(tx, noticesOf(deed, rows, reason, moment.begun), moment.now);
    await appendAuditEvents(
      tx,
      rows.map(({ id }) => ({
        verb: VERBS[deed],
        actorId,
        subjectType: 'connection',
        subjectId: id,
        facts: deed === 'disable' ? { reason } : {},
      })),
    );
    return rows.map(({ id }) => id);
  });
  if (deed === 'recheck' || deed === 'enable') await visitHostsOf(prisma, ids, moment.now);
  return ids.length;
}

async function change(
  tx: Transaction,
  deed: BulkDeed,
  rows: readonly BulkRow[],
  { reason, now, begun }: BulkMoment & { reason: string },
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  if (deed === 'recheck') await setDue(tx, ids, now);
  // One instant for the whole run: by it, all of it can be undone.
  if (deed === 'disable') await switchOff(tx, ids, { reason, at: begun });
  if (deed === 'enable')
    await switchOn(
      tx,
      rows.map((row) => ({ id: row.id, nextRotationAt: rotationOf(row) })),
      now,
    );
}

function rotationOf({ rotates, expiresOn, tokenCreatedAt }: BulkRow): Date | null {
  return rotates
    ? nextRotation({ expiresOn: expiresOn && calendarDateOf(expiresOn), createdAt: tokenCreatedAt })
    : null;
}
