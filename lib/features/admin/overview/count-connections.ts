import 'server-only';
import type { Database, Transaction } from '#lib/infra/db/prisma.ts';
import { countAll, findCount, type KeptCount, keepCount, keepTallies } from './count-store.ts';

/** Any number, the same everywhere: one process counts at a time. */
const COUNT_LOCK = 8_245_107;
/** A table of a million rows is read in a second or two, on a busy machine in ten. */
const TIMEOUT_MS = 120_000;

/** Counting takes no more than a twentieth of the time, and no more than once a minute. */
const PAUSE_FACTOR = 20;
const PAUSE_MS_MIN = 60_000;

/** Counted within this, it is counted again for whoever looks; more often than this it is not. */
const FRESH_TOOK_MS_MAX = 100;
const FRESH_FOR_MS = 2_000;

type CountRoom = { prisma: Database; now: () => Date };

/** The job: counts where the last count is old enough for what it took, and nobody else is just counting. */
export async function countConnections(room: CountRoom): Promise<void> {
  const kept = await findCount(room.prisma);
  if (kept && ageOf(kept, room) < Math.max(PAUSE_MS_MIN, PAUSE_FACTOR * kept.tookMs)) return;
  await count(room, async (tx) => {
    const [{ free }] = await tx.$queryRaw<[{ free: boolean }]>`
      SELECT pg_try_advisory_xact_lock(${COUNT_LOCK}) AS free`;
    return free;
  });
}

/** For whoever looks: as of now where that is quick, else as last counted. */
export async function freshCount(room: CountRoom): Promise<KeptCount> {
  const kept = await findCount(room.prisma);
  if (kept && (kept.tookMs > FRESH_TOOK_MS_MAX || ageOf(kept, room) < FRESH_FOR_MS)) return kept;
  const counted = await count(room, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${COUNT_LOCK})`;
    return true;
  });
  if (!counted) throw new Error('Connections were not counted.');
  return counted;
}

function ageOf({ countedAt }: KeptCount, { now }: CountRoom): number {
  return now().getTime() - countedAt.getTime();
}

/** @param lock takes the lock for the transaction; false: somebody else has it. */
async function count(
  { prisma, now }: CountRoom,
  lock: (tx: Transaction) => Promise<boolean>,
): Promise<KeptCount | null> {
  return prisma.$transaction(
    async (tx) => {
      if (!(await lock(tx))) return null;
      const began = performance.now();
      const countedAt = now();
      const { counted, tallies } = await countAll(tx, countedAt);
      await keepTallies(tx, tallies, countedAt);
      const kept = { counted, tookMs: Math.round(performance.now() - began), countedAt };
      await keepCount(tx, kept);
      return kept;
    },
    { timeout: TIMEOUT_MS },
  );
}
