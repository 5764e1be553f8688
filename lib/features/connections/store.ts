import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Database, Db, Transaction } from '#lib/infra/db/prisma.ts';

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
  tokenName: true,
  scopes: true,
  expiresOn: true,
  notes: true,
  tokenFingerprint: true,
  problem: true,
  problemSince: true,
  unreachable: true,
  unreachableSince: true,
  checkedAt: true,
  createdAt: true,
  disconnectedAt: true,
} satisfies Prisma.ConnectionSelect;

/** All that a view needs. */
const CONNECTION = {
  ...CONNECTION_ALONE,
  instance: { select: { baseUrl: true, version: true } },
} satisfies Prisma.ConnectionSelect;
export type ConnectionRow = Prisma.ConnectionGetPayload<{ select: typeof CONNECTION }>;

const ATTEMPT_ALONE = {
  reference: true,
  kind: true,
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
export type AttemptRow = Prisma.AttemptGetPayload<{ select: typeof ATTEMPT }>;

export type NewAttempt = Prisma.AttemptUncheckedCreateInput;
export type NewConnection = Prisma.ConnectionUncheckedCreateInput;
export type ConnectionChange = Prisma.ConnectionUncheckedUpdateInput;

const INSTANCE = { id: true, baseUrl: true, version: true } satisfies Prisma.InstanceSelect;
export type InstanceRow = Prisma.InstanceGetPayload<{ select: typeof INSTANCE }>;

const LIST_MAX = 1_000;

/** Live ones first, the soonest to expire on top. */
export function listConnectionsOf(db: Db, userId: string): Promise<ConnectionRow[]> {
  return db.connection.findMany({
    where: { userId },
    select: CONNECTION,
    orderBy: [
      { disconnectedAt: { sort: 'desc', nulls: 'first' } },
      { expiresOn: { sort: 'asc', nulls: 'last' } },
      { createdAt: 'asc' },
    ],
    take: LIST_MAX,
  });
}

export function findConnectionOf(db: Db, userId: string, id: string): Promise<ConnectionRow | null> {
  return db.connection.findFirst({ where: { id, userId }, select: CONNECTION });
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
  return rows.find((row) => row.accountKey === accountKey) ?? rows[0] ?? null;
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
  { baseUrl, version }: InstanceRow,
): Promise<ConnectionRow> {
  const row = await tx.connection.create({ data, select: CONNECTION_ALONE });
  return { ...row, instance: { baseUrl, version } };
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
  return row ?? null;
}

/** Takes the sealed token out of the database; the fingerprint stays, so that the same token is known again. */
export function clearToken(tx: Transaction, row: ConnectionRow, now: Date): Promise<ConnectionRow | null> {
  const { id, userId } = row;
  const gone = { sealedToken: null, sealedUnder: null, disconnectedAt: now };
  const quiet = { problem: null, problemSince: null, unreachable: null, unreachableSince: null };
  return changeConnection(tx, { id, userId, disconnectedAt: null }, { ...gone, ...quiet });
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
  if (data.connectionId && !connection) return db.attempt.create({ data, select: ATTEMPT });
  return { ...(await db.attempt.create({ data, select: ATTEMPT_ALONE })), connection };
}

export function findAttemptOf(db: Db, userId: string, reference: string): Promise<AttemptRow | null> {
  return db.attempt.findFirst({ where: { userId, reference }, select: ATTEMPT });
}

/** Newest first. */
export function listAttemptsOf(
  db: Db,
  userId: string,
  connectionId: string,
  take: number,
): Promise<AttemptRow[]> {
  return db.attempt.findMany({
    where: { userId, connectionId },
    select: ATTEMPT,
    orderBy: { startedAt: 'desc' },
    take,
  });
}

/** The newest attempts in which GitLab itself spoke about the token that this connection holds, newest first. */
export function listTokenVerdicts(
  tx: Transaction,
  connectionId: string,
): Promise<{ verdict: string; finishedAt: Date }[]> {
  const aboutToken = ['token.', 'account.', 'scope.'].map((family) => ({
    kind: 'recheck',
    verdict: { startsWith: family },
  }));
  return tx.attempt.findMany({
    where: { connectionId, OR: [{ verdict: 'ok' }, ...aboutToken] },
    select: { verdict: true, finishedAt: true },
    orderBy: { startedAt: 'desc' },
    take: 50,
  });
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
