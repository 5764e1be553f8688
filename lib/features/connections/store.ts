import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Trouble } from '#lib/domain/connection-status.ts';
import type { CheckDetail } from '#lib/domain/outcome.ts';
import type { Database, Db, Transaction } from '#lib/infra/db/prisma.ts';
import { outagesOf } from '#lib/infra/instances/outages-of.ts';

/** This room's rows. Every function that touches somebody's rows takes the owner and puts him into the `where`. */

/** A connection's own columns, without the sealed token. */
const CONNECTION_ALONE = {
  id: true,
  userId: true,
  instanceId: true,
  label: true,
  gitlabUserId: true,
  accountKey: true,
  username: true,
  displayName: true,
  bot: true,
  admin: true,
  tokenId: true,
  tokenName: true,
  tokenCreatedAt: true,
  scopes: true,
  granular: true,
  expiresOn: true,
  notes: true,
  tokenFingerprint: true,
  problem: true,
  problemSince: true,
  unreachable: true,
  unreachableSince: true,
  unknownSince: true,
  nextCheckAt: true,
  accountReadAt: true,
  rotateAutomatically: true,
  remindersPausedAt: true,
  verifiedAt: true,
  checkedAt: true,
  createdAt: true,
  disconnectedAt: true,
  disabledAt: true,
  disabledReason: true,
} satisfies Prisma.ConnectionSelect;

const CONNECTION = {
  ...CONNECTION_ALONE,
  instance: { select: { baseUrl: true, version: true, origin: true } },
} satisfies Prisma.ConnectionSelect;
type StoredConnection = Prisma.ConnectionGetPayload<{ select: typeof CONNECTION }>;

/** All that a view needs. */
export type ConnectionRow = StoredConnection & { outage: Trouble | null };

export const ATTEMPT_ALONE = {
  reference: true,
  kind: true,
  actorId: true,
  reason: true,
  input: true,
  baseUrl: true,
  verdict: true,
  notes: true,
  checks: true,
  evidence: true,
  startedAt: true,
  finishedAt: true,
} satisfies Prisma.AttemptSelect;

const ATTEMPT = {
  ...ATTEMPT_ALONE,
  connection: { select: CONNECTION },
} satisfies Prisma.AttemptSelect;
export type AttemptRow = Prisma.AttemptGetPayload<{ select: typeof ATTEMPT_ALONE }> & {
  connection: ConnectionRow | null;
};

export type NewAttempt = Prisma.AttemptUncheckedCreateInput;
export type NewConnection = Prisma.ConnectionUncheckedCreateInput;
export type ConnectionChange = Prisma.ConnectionUncheckedUpdateInput;

const INSTANCE = { id: true, baseUrl: true, version: true, origin: true } satisfies Prisma.InstanceSelect;
export type InstanceRow = Prisma.InstanceGetPayload<{ select: typeof INSTANCE }>;

/** In no order. */
export async function findConnectionsOf(
  db: Db,
  userId: string,
  ids: readonly string[],
): Promise<ConnectionRow[]> {
  const rows = await db.connection.findMany({ where: { userId, id: { in: [...ids] } }, select: CONNECTION });
  return withOutages(db, rows);
}

export async function findConnectionOf(db: Db, userId: string, id: string): Promise<ConnectionRow | null> {
  const row = await db.connection.findFirst({ where: { id, userId }, select: CONNECTION });
  return row && withOutage(db, row);
}

/** The person's connection for this account, or else the one that holds the very same token. */
export async function findConnectionFor(
  tx: Transaction,
  { userId, instanceId, accountKey, tokenFingerprint }: ConnectionKeys,
): Promise<ConnectionRow | null> {
  const rows = await tx.connection.findMany({
    where: { userId, instanceId, OR: [{ accountKey }, { tokenFingerprint }] },
    select: CONNECTION,
  });
  const row = rows.find((found) => found.accountKey === accountKey) ?? rows[0];
  return row ? withOutage(tx, row) : null;
}
export type ConnectionKeys = Pick<ConnectionRow, 'userId' | 'instanceId' | 'accountKey' | 'tokenFingerprint'>;

/** Makes everything that changes one person's connections wait for each other, in every process, until the commit. */
export async function lockConnectionsOf(tx: Transaction, userId: string): Promise<void> {
  await tx.$executeRaw`SELECT id FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

/** @param instance the row that `data.instanceId` names: known already, and so not read once more. */
export async function createConnection(
  tx: Transaction,
  data: NewConnection,
  { baseUrl, version, origin }: InstanceRow,
): Promise<ConnectionRow> {
  const row = await tx.connection.create({ data, select: CONNECTION_ALONE });
  // It has just answered.
  return { ...row, instance: { baseUrl, version, origin }, outage: null };
}

/** @param where further conditions, such as "still holds the token that was checked". @returns null where no row met them. */
export async function changeConnection(
  tx: Transaction,
  { id, userId, ...where }: { id: string; userId: string } & Prisma.ConnectionWhereInput,
  data: ConnectionChange,
): Promise<ConnectionRow | null> {
  const [row] = await tx.connection.updateManyAndReturn({
    where: { ...where, id, userId },
    data,
    select: CONNECTION,
  });
  return row ? withOutage(tx, row) : null;
}

/** Takes the sealed token out of the database; the fingerprint stays, so that the same token is known again. */
export function clearToken(tx: Transaction, row: ConnectionRow, now: Date): Promise<ConnectionRow | null> {
  const { id, userId } = row;
  const gone = { sealedToken: null, sealedUnder: null, disconnectedAt: now };
  const quiet = { problem: null, problemSince: null, unreachable: null, unreachableSince: null };
  const asleep = { unknownSince: null, nextCheckAt: null, nextReminderAt: null, nextRotationAt: null };
  return changeConnection(tx, { id, userId, disconnectedAt: null }, { ...gone, ...quiet, ...asleep });
}

const SEEN_AGAIN_MS = 600_000;

/** The row of a GitLab, made or brought up to date. Outside the link's transaction: everybody's links share this row. */
export async function ensureInstance(
  db: Database,
  facts: { baseUrl: string; version: string | null; enterprise: boolean | null },
  now: Date,
): Promise<InstanceRow> {
  const { baseUrl, version, enterprise } = facts;
  const known = await db.instance.findUnique({ where: { baseUrl }, select: { ...INSTANCE, seenAt: true } });
  const fresh = known && now.getTime() - known.seenAt.getTime() < SEEN_AGAIN_MS;
  if (fresh && (version === null || version === known.version)) return known;
  const news = { ...(version === null ? {} : { version, enterprise }), seenAt: now };
  return db.instance.upsert({
    where: { baseUrl },
    create: { baseUrl, origin: new URL(baseUrl).origin, ...news },
    update: news,
    select: INSTANCE,
  });
}

/** @param connection the row that `data.connectionId` names, where the caller holds it; else it is read. */
export async function insertAttempt(
  db: Db,
  data: NewAttempt,
  connection: ConnectionRow | null,
): Promise<AttemptRow> {
  if (data.connectionId && !connection)
    return attemptWithOutage(db, await db.attempt.create({ data, select: ATTEMPT }));
  return { ...(await db.attempt.create({ data, select: ATTEMPT_ALONE })), connection };
}

/** Adds to what is known of an attempt: something that could only happen after it was stored. */
export async function addEvidence(db: Db, row: AttemptRow, more: CheckDetail): Promise<AttemptRow> {
  const evidence = { ...(row.evidence as CheckDetail), ...more } as NewAttempt['evidence'] & object;
  await db.attempt.update({ where: { reference: row.reference }, data: { evidence } });
  return { ...row, evidence: evidence as AttemptRow['evidence'] };
}

/** Whether any live connection, whoever's, holds this very token. */
export async function isTokenHeld(db: Db, tokenFingerprint: string): Promise<boolean> {
  const row = await db.connection.findFirst({
    where: { tokenFingerprint, disconnectedAt: null },
    select: { id: true },
  });
  return row !== null;
}

export async function findAttemptOf(db: Db, userId: string, reference: string): Promise<AttemptRow | null> {
  const row = await db.attempt.findFirst({ where: { userId, reference }, select: ATTEMPT });
  return row && attemptWithOutage(db, row);
}

/** What led up to a link is over with it: the draft of the connect form, and waiting for this very GitLab. */
export async function endBeginnings(
  tx: Transaction,
  { userId, baseUrl, now }: { userId: string; baseUrl: string; now: Date },
): Promise<void> {
  await tx.connectDraft.deleteMany({ where: { userId } });
  // It may have been waited for at its host, before anybody knew of its sub-path.
  const waitedFor = [baseUrl, new URL(baseUrl).origin];
  await tx.instanceWatch.updateMany({
    where: { userId, baseUrl: { in: waitedFor }, dismissedAt: null },
    data: { dismissedAt: now },
  });
}

async function withOutages(db: Db, rows: readonly StoredConnection[]): Promise<ConnectionRow[]> {
  const outages = await outagesOf(
    db,
    rows.map(({ instance }) => instance.origin),
  );
  return rows.map((row) => ({ ...row, outage: outages.get(row.instance.origin) ?? null }));
}

async function withOutage(db: Db, row: StoredConnection): Promise<ConnectionRow> {
  const outages = await outagesOf(db, [row.instance.origin]);
  return { ...row, outage: outages.get(row.instance.origin) ?? null };
}

async function attemptWithOutage(
  db: Db,
  row: Prisma.AttemptGetPayload<{ select: typeof ATTEMPT }>,
): Promise<AttemptRow> {
  return { ...row, connection: row.connection && (await withOutage(db, row.connection)) };
}

/** Rows of the sweep, which goes by what is due for everybody. `rotation`: GitLab is making a new token for it right now. */
export type ClaimedRow = ConnectionRow & { rotation: { connectionId: string } | null };

export async function listClaimed(db: Db, ids: readonly string[]): Promise<ClaimedRow[]> {
  const rows = await db.connection.findMany({
    where: { id: { in: [...ids] }, disconnectedAt: null },
    select: { ...CONNECTION, rotation: { select: { connectionId: true } } },
  });
  return rows.map((row) => ({ ...row, outage: null }));
}

/** @returns false where the row is not the caller's any more: the lease is over, or its token was replaced, rotated or taken out meanwhile. */
export async function changeClaimed(
  db: Db,
  { id, userId, tokenFingerprint }: ConnectionRow,
  lease: Date,
  data: ConnectionChange,
): Promise<boolean> {
  const { count } = await db.connection.updateMany({
    where: { id, userId, tokenFingerprint, disconnectedAt: null, nextCheckAt: lease, rotation: { is: null } },
    data,
  });
  return count === 1;
}

export async function reminderDaysOf(db: Db, userId: string): Promise<number[]> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { reminderDays: true } });
  return user?.reminderDays ?? [];
}
