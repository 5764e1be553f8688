import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

const HOLDING = {
  id: true,
  username: true,
  displayName: true,
  tokenName: true,
  instance: { select: { baseUrl: true, origin: true, version: true } },
} satisfies Prisma.ConnectionSelect;
export type HoldingRow = Prisma.ConnectionGetPayload<{ select: typeof HOLDING }>;

/** A person's connections that still hold a token. */
export function listHoldingOf(db: Db, userId: string): Promise<HoldingRow[]> {
  return db.connection.findMany({
    where: { userId, disconnectedAt: null },
    select: HOLDING,
    orderBy: { createdAt: 'asc' },
  });
}
