import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { hashRandomSecret, newRandomSecret } from './random-secret.ts';

const HOUR_MS = 3_600_000;
export const IDLE_MS = 12 * HOUR_MS;
export const ABSOLUTE_MS = 7 * 24 * HOUR_MS;
const TOUCH_EVERY_MS = 60_000;
const KEPT_AFTER_EXPIRY_MS = 30 * 24 * HOUR_MS;

export type LiveSession = {
  /** The row's id (a hash); never the cookie's content. */
  id: string;
  user: {
    id: string;
    email: string;
    name: string;
    role: string;
    language: string | null;
    theme: string | null;
  };
};

/**
 * Starts a session and returns its id for the cookie; this is the only moment at which the id exists outside the browser.
 * @param tx the transaction of the sign-in, or the client itself in fixtures.
 */
export async function issueSession(
  tx: Db,
  { userId, address = '', userAgent = '' }: { userId: string; address?: string; userAgent?: string },
): Promise<string> {
  const sessionId = newRandomSecret();
  const now = Date.now();
  await tx.session.deleteMany({ where: { expiresAt: { lt: new Date(now - KEPT_AFTER_EXPIRY_MS) } } });
  await tx.session.create({
    data: {
      id: hashRandomSecret(sessionId),
      userId,
      address,
      userAgent: userAgent.slice(0, 400),
      createdAt: new Date(now),
      lastSeenAt: new Date(now),
      expiresAt: new Date(now + ABSOLUTE_MS),
    },
  });
  return sessionId;
}

/** The session if it is not ended, not expired, not idle for too long, and its person is not disabled. Notes that it was seen. */
export async function findLiveSession(db: Db, sessionId: string): Promise<LiveSession | null> {
  const now = Date.now();
  const row = await db.session.findFirst({
    where: { id: hashRandomSecret(sessionId), ...live(now) },
    select: {
      id: true,
      lastSeenAt: true,
      user: { select: { id: true, email: true, name: true, role: true, language: true, theme: true } },
    },
  });
  if (!row) return null;
  if (now - row.lastSeenAt.getTime() > TOUCH_EVERY_MS) {
    // The old value in the condition: of many requests at once only one writes.
    await db.session.updateMany({
      where: { id: row.id, lastSeenAt: row.lastSeenAt },
      data: { lastSeenAt: new Date(now) },
    });
  }
  return { id: row.id, user: row.user };
}

/** Ends one session; the next request that carries it is nobody's. */
export async function endSession(tx: Db, rowId: string): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id: rowId, endedAt: null },
    data: { endedAt: new Date() },
  });
  return count === 1;
}

function live(now: number): Prisma.SessionWhereInput {
  return {
    endedAt: null,
    expiresAt: { gt: new Date(now) },
    lastSeenAt: { gt: new Date(now - IDLE_MS) },
    user: { disabledAt: null },
  };
}

export type SessionRow = {
  /** See `handleOf`. */
  handle: string;
  /** The row's id (a hash): for comparing with the viewer's, and never for the browser. */
  rowId: string;
  userAgent: string;
  address: string;
  createdAt: Date;
  lastSeenAt: Date;
};

/** More than anybody has at once; the oldest of more are left out, and end by themselves. */
const LISTED_MAX = 200;

/** A person's live sessions, the one seen last first. */
export async function listLiveSessions(db: Db, userId: string): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { userId, ...live(Date.now()) },
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { createdAt: 'desc' }],
    take: LISTED_MAX,
  });
  return rows.map(({ id, ...row }) => ({ ...row, rowId: id, handle: handleOf(id) }));
}

/** Ends all of a person's sessions but one. @returns how many were alive until now. */
export async function endOtherSessions(tx: Db, userId: string, keptRowId: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, id: { not: keptRowId }, ...live(Date.now()) },
    data: { endedAt: new Date() },
  });
  return count;
}

/** What a page calls a session by: neither the cookie's id nor the row's, and of no use but to find the row among its owner's. */
function handleOf(rowId: string): string {
  return hashRandomSecret(`handle|${rowId}`).slice(0, 24);
}

/** Signs somebody out everywhere. @returns how many browsers that were. */
export async function endAllSessions(tx: Db, userId: string, now = new Date()): Promise<number> {
  const { count } = await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
  return count;
}
