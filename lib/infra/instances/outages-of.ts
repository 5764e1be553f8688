import 'server-only';
import type { Trouble } from '#lib/domain/connection-status.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** Hosts whose circuit is open: none of their connections can be checked. @returns by origin, only those that are down. */
export async function outagesOf(db: Db, origins: readonly string[]): Promise<Map<string, Trouble>> {
  if (origins.length === 0) return new Map();
  const rows = await db.gitlabHost.findMany({
    where: { origin: { in: [...new Set(origins)] }, downSince: { not: null } },
    select: { origin: true, downCode: true, downSince: true },
  });
  return new Map(
    rows.flatMap(({ origin, downCode: code, downSince: since }) =>
      code && since ? [[origin, { code, since }] as const] : [],
    ),
  );
}
