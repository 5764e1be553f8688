import 'server-only';
import type { PrismaClient } from '#generated/prisma/client.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';
import { auditKey, isGenuine } from './audit-seal.ts';
import { findStraySeal, hasLink, readChain } from './chain-store.ts';
import { type ChainBreak, type ChainCheck, checkChain, type SealedRow } from './check-chain.ts';
import { readKeptSeal } from './kept-seal.ts';

const ROWS_PER_PAGE = 5_000;

/** What the seals are checked with: their key, and the directory where the newest one is kept. */
export type ChainProof = { vaultKeys: VaultKeys; dataDir: string };

export type ChainReport = ReturnType<ChainCheck['counted']> & {
  /** Whether a seal outside the database was there to compare with. */
  kept: boolean;
  /** Null: the log is whole. */
  broken: ChainBreak | null;
};

/**
 * Follows the whole chain, a page at a time, and yields the rows so far after each. What it proves, and what not: docs/security.md.
 * @param proof null: rows only, which somebody who writes all of them anew, or cuts off the end, can make fit.
 */
export async function* followAuditChain(
  prisma: PrismaClient,
  proof: ChainProof | null,
): AsyncGenerator<number, ChainReport> {
  // The newest seal is read before the rows: those that are written meanwhile stand after it.
  const kept = proof && (await readKeptSeal(proof.dataDir));
  const key = proof && (await auditKey(prisma, proof.vaultKeys));
  const known = kept === 'unreadable' ? null : kept;
  const check: ChainCheck = checkChain({
    from: null,
    kept: known,
    isGenuine: key && ((seal) => isGenuine(key, seal)),
  });
  const report = (broken: ChainBreak | null): ChainReport => ({
    ...check.counted(),
    kept: known !== null,
    broken,
  });
  for (let after = -(2n ** 63n); ; ) {
    const page = await readChain(prisma, after, ROWS_PER_PAGE);
    for (const row of page) {
      const broken = check.take(row);
      if (broken) return report(await named(prisma, broken, row));
      after = row.id;
    }
    if (page.length < ROWS_PER_PAGE) break;
    yield check.counted().rows;
  }
  const broken = check.end(await findStraySeal(prisma));
  if (broken || kept !== 'unreadable') return report(broken);
  return report({ kind: 'kept_unreadable', eventId: 0n });
}

/** The same without the steps. */
export async function verifyAuditChain(
  prisma: PrismaClient,
  proof: ChainProof | null = null,
): Promise<ChainReport> {
  const following = followAuditChain(prisma, proof);
  for (;;) {
    const step = await following.next();
    if (step.done) return step.value;
  }
}

/** A row whose predecessor is there, but not before it, was moved; where it is nowhere, it was taken away. */
async function named(prisma: PrismaClient, broken: ChainBreak, row: SealedRow): Promise<ChainBreak> {
  if (broken.kind !== 'missing' && broken.kind !== 'reordered') return broken;
  if (await hasLink(prisma, row.previous)) return { ...broken, kind: 'reordered' };
  return broken.kind === 'missing' ? broken : { ...broken, kind: 'edited' };
}
