import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Prisma } from '#generated/prisma/client.ts';
import { parseReference } from '#lib/domain/ids.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import type { Database, Db } from '#lib/infra/db/prisma.ts';
import { type ConnectionRow, findConnectionOf } from '../store.ts';

/** Rows of whomever support looks after. They may be read by those who may diagnose; none is changed but for when it is checked next. */

const RUN = {
  reference: true,
  kind: true,
  userId: true,
  connectionId: true,
  actorId: true,
  reason: true,
  comparedWith: true,
  input: true,
  baseUrl: true,
  verdict: true,
  checks: true,
  evidence: true,
  startedAt: true,
  finishedAt: true,
} satisfies Prisma.AttemptSelect;
export type RunRow = Prisma.AttemptGetPayload<{ select: typeof RUN }>;

type Diagnosing = Permitted<'connection:diagnose'>;

/** What a replay is about: the attempt on whose page it was asked for, the connection, or both. */
export type Subject = {
  userId: string;
  attempt: RunRow | null;
  connection: ConnectionRow | null;
};

/** @param subject a reference or a connection's id, as it came. @returns null where there is neither. */
export async function findSubject(db: Db, viewer: Diagnosing, subject: string): Promise<Subject | null> {
  if (isUuid(subject)) {
    const connection = await findAnyConnection(db, subject);
    return connection && { userId: connection.userId, attempt: null, connection };
  }
  const reference = parseReference(subject);
  const attempt = reference && (await findRun(db, viewer, reference));
  if (!attempt) return null;
  const connection = attempt.connectionId ? await findAnyConnection(db, attempt.connectionId) : null;
  return { userId: attempt.userId, attempt, connection };
}

async function findAnyConnection(db: Db, id: string): Promise<ConnectionRow | null> {
  const found = await db.connection.findUnique({ where: { id }, select: { userId: true } });
  return found && findConnectionOf(db, found.userId, id);
}

export function findRun(db: Db, _viewer: Diagnosing, reference: string): Promise<RunRow | null> {
  return db.attempt.findUnique({ where: { reference }, select: RUN });
}

/** The newest run of a connection that went well. */
export function findNewestGood(db: Db, connectionId: string): Promise<RunRow | null> {
  return db.attempt.findFirst({
    where: { connectionId, verdict: 'ok' },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: RUN,
  });
}

/** The newest replays of one connection, or of one attempt. */
export function listReplaysOf(
  db: Db,
  _viewer: Diagnosing,
  { userId, attempt, connection }: Subject,
  take: number,
): Promise<RunRow[]> {
  const of = connection ? { connectionId: connection.id } : { comparedWith: attempt?.reference ?? '' };
  return db.attempt.findMany({
    where: { kind: 'replay', userId, ...of },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take,
    select: RUN,
  });
}

export type Actor = { name: string; role: string };

export async function findActor(db: Db, id: string | null): Promise<Actor | null> {
  return id ? db.user.findUnique({ where: { id }, select: { name: true, role: true } }) : null;
}

/**
 * Makes the sweep check a live connection at once. @returns false where it is not the one any more that was replayed: renewed, rotated,
 * disconnected or switched off meanwhile.
 */
export async function checkSoon(db: Database, row: ConnectionRow, now: Date): Promise<boolean> {
  const { id, userId, tokenFingerprint } = row;
  const { count } = await db.connection.updateMany({
    where: {
      id,
      userId,
      tokenFingerprint,
      disconnectedAt: null,
      disabledAt: null,
      rotation: { is: null },
      OR: [{ nextCheckAt: null }, { nextCheckAt: { gt: now } }],
    },
    data: { nextCheckAt: now },
  });
  return count === 1;
}
