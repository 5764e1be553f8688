import 'server-only';
import { Prisma } from '#generated/prisma/client.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';

/** A host's circuit is open: since when, and with which outcome code. */
export type OpenPeriod = { origin: string; code: string; since: Date };

/** Writes that a host cannot be reached, or that it still cannot. In the transaction that opens its circuit, or leaves it open. */
export async function openPeriod(tx: Transaction, { origin, code, since }: OpenPeriod): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO reachability_periods AS period (id, origin, code, since)
    VALUES (gen_random_uuid(), ${origin}, ${code}, ${since})
    ON CONFLICT (origin, since) DO UPDATE SET code = excluded.code, until = NULL
    WHERE period.until IS NOT NULL OR period.code <> excluded.code`;
}

/** Writes that a host answers again. In the transaction that closes its circuit. */
export async function closePeriods(
  tx: Transaction,
  { origin, until }: { origin: string; until: Date },
): Promise<void> {
  await tx.$executeRaw(closingSql(Prisma.sql`origin = ${origin}`, until));
}

/** @param which rows; part of a statement that closes the circuit itself. */
export function closingSql(which: Prisma.Sql, until: Date): Prisma.Sql {
  return Prisma.sql`UPDATE reachability_periods SET until = greatest(since, ${until}::timestamptz) WHERE until IS NULL AND ${which}`;
}
