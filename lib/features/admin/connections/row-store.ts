import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Trouble } from '#lib/domain/connection-status.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import { outagesOf } from '#lib/infra/instances/outages-of.ts';

/** What the table, the sheet and exports read. Never the sealed token, nor its fingerprint. */
const ROW = {
  id: true,
  label: true,
  username: true,
  displayName: true,
  tokenName: true,
  scopes: true,
  notes: true,
  expiresOn: true,
  problem: true,
  unreachable: true,
  unreachableSince: true,
  disabledAt: true,
  disconnectedAt: true,
  verifiedAt: true,
  checkedAt: true,
  createdAt: true,
  user: { select: { id: true, name: true, email: true } },
  instance: { select: { id: true, baseUrl: true, origin: true, version: true } },
} satisfies Prisma.ConnectionSelect;

const SHEET = {
  ...ROW,
  bot: true,
  admin: true,
  rotateAutomatically: true,
  nextCheckAt: true,
  disabledReason: true,
  attempts: {
    select: { reference: true, kind: true, verdict: true, startedAt: true },
    orderBy: { startedAt: 'desc' },
    take: 8,
  },
} satisfies Prisma.ConnectionSelect;

/** `outage`: its whole host cannot be reached. */
export type TableRow = Prisma.ConnectionGetPayload<{ select: typeof ROW }> & { outage: Trouble | null };
export type SheetRow = Prisma.ConnectionGetPayload<{ select: typeof SHEET }> & { outage: Trouble | null };

/** In the order of the ids; what has gone since they were found is left out. */
export async function rowsOf(db: Db, ids: readonly string[]): Promise<TableRow[]> {
  const rows = await db.connection.findMany({ where: { id: { in: [...ids] } }, select: ROW });
  const outages = await outagesOf(
    db,
    rows.map(({ instance }) => instance.origin),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, outage: outages.get(row.instance.origin) ?? null }] : [];
  });
}

export async function sheetOf(db: Db, id: string): Promise<SheetRow | null> {
  const row = await db.connection.findUnique({ where: { id }, select: SHEET });
  if (!row) return null;
  const { origin } = row.instance;
  return { ...row, outage: (await outagesOf(db, [origin])).get(origin) ?? null };
}
