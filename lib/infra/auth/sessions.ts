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
  user: { id: string; email: string; name: string; role: string; language: string | null };
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
      user: { select: { id: true, email: true, name: true, role: true, language: true } },
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
