import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/**
 * All rows of one person, a page at a time. What is exported is named column by column: secrets, their hashes and fingerprints are not
 * among them, and a new column stays out until somebody decides about it.
 */

/** Rows of a page: what is in memory at once. */
const PAGE = 500;

const USER = {
  id: true,
  email: true,
  name: true,
  role: true,
  language: true,
  theme: true,
  timeZone: true,
  reminderDays: true,
  reminderMail: true,
  reminderDigest: true,
  createdAt: true,
} satisfies Prisma.UserSelect;

export function findPerson(db: Db, userId: string) {
  return db.user.findUniqueOrThrow({ where: { id: userId }, select: USER });
}

export function findDraft(db: Db, userId: string) {
  return db.connectDraft.findUnique({ where: { userId }, omit: { userId: true } });
}

export type Row = Readonly<Record<string, unknown>>;
/** @param after the last row of the page before; null at the beginning. @returns nothing more when the page is empty. */
export type ReadPage = (db: Db, userId: string, after: Row | null) => Promise<Row[]>;

/** The pages of one kind of row, in the order of their ids. */
function paged(read: (db: Db, where: { userId: string; id?: { gt: string } }) => Promise<Row[]>): ReadPage {
  return (db, userId, after) => read(db, after ? { userId, id: { gt: String(after.id) } } : { userId });
}

function instantOf(value: unknown): Date {
  if (value instanceof Date) return value;
  throw new TypeError('A row without its time.');
}

const IN_ORDER = { orderBy: { id: 'asc' }, take: PAGE } as const;

export const readSessions: ReadPage = async (db, userId, after) =>
  after
    ? []
    : db.session.findMany({
        where: { userId },
        select: {
          userAgent: true,
          address: true,
          createdAt: true,
          lastSeenAt: true,
          expiresAt: true,
          endedAt: true,
        },
        orderBy: { createdAt: 'asc' },
      });

export const readConnections = paged((db, where) =>
  db.connection.findMany({
    where,
    select: {
      id: true,
      instance: { select: { baseUrl: true, version: true } },
      label: true,
      gitlabUserId: true,
      username: true,
      displayName: true,
      bot: true,
      admin: true,
      tokenId: true,
      tokenName: true,
      tokenCreatedAt: true,
      scopes: true,
      expiresOn: true,
      notes: true,
      problem: true,
      problemSince: true,
      unreachable: true,
      unreachableSince: true,
      remindersPausedAt: true,
      rotateAutomatically: true,
      verifiedAt: true,
      checkedAt: true,
      createdAt: true,
      disconnectedAt: true,
    },
    ...IN_ORDER,
  }),
);

/** Of these there may be very many: they are read along their index, by time. */
export const readAttempts: ReadPage = (db, userId, after) => {
  const startedAt = after && instantOf(after.startedAt);
  return db.attempt.findMany({
    where: {
      userId,
      ...(startedAt && { startedAt: { gte: startedAt }, NOT: { startedAt, id: { lte: String(after.id) } } }),
    },
    omit: { userId: true },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: PAGE,
  });
};

export const readNotices: ReadPage = (db, userId, after) => {
  const createdAt = after && instantOf(after.createdAt);
  return db.notice.findMany({
    where: {
      userId,
      ...(createdAt && { createdAt: { gte: createdAt }, NOT: { createdAt, id: { lte: String(after.id) } } }),
    },
    select: { id: true, connectionId: true, kind: true, data: true, createdAt: true, readAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: PAGE,
  });
};

export const readWatches = paged((db, where) =>
  db.instanceWatch.findMany({ where, omit: { userId: true }, ...IN_ORDER }),
);

export const readMails = paged((db, where) =>
  db.mail.findMany({
    where,
    select: { id: true, to: true, language: true, template: true, createdAt: true, sentAt: true },
    ...IN_ORDER,
  }),
);

/** What they did, and what was done about them. */
export const readAuditEvents: ReadPage = (db, userId, after) =>
  db.auditEvent.findMany({
    where: {
      OR: [{ actorId: userId }, { subjectType: 'person', subjectId: userId }],
      ...(after ? { id: { gt: BigInt(String(after.id)) } } : {}),
    },
    select: { id: true, at: true, verb: true, subjectType: true, subjectId: true, facts: true },
    ...IN_ORDER,
  });
