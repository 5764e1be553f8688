import 'server-only';
import type { Logger } from 'pino';
import type { Secret } from '#lib/domain/secret.ts';
import type { Database, Transaction } from '#lib/infra/db/prisma.ts';
import { type AuditSeal, auditKey, isGenuine, sealMac } from './audit-seal.ts';
import { findNewestSeal, readChain } from './chain-store.ts';
import { checkChain } from './check-chain.ts';
import { keepSeal, readKeptSeal, sealText } from './kept-seal.ts';
import type { ChainProof } from './verify-audit-chain.ts';

/** One at a time over all processes: seals are numbered. */
const SEAL_LOCK = 7_283_003;
const ROWS_PER_PAGE = 2_000;
/** A log that was never sealed is sealed in several rounds. */
const PAGES_MAX = 20;
const TIMEOUT_MS = 60_000;

export type SealRoom = ChainProof & { prisma: Database; now: () => Date; log: Pick<Logger, 'info'> };

/**
 * Seals what the audit log has got since the newest seal, and keeps the seal in the data directory and in the server's log. What does not fit
 * the newest seal is not sealed over.
 *
 * @returns the new seal; null where there was nothing new.
 * @throws where the log was tampered with: `npm run verify-audit` finds out how.
 */
export async function sealAuditChain({
  prisma,
  vaultKeys,
  dataDir,
  now,
  log,
}: SealRoom): Promise<AuditSeal | null> {
  const key = await auditKey(prisma, vaultKeys);
  const kept = await readKeptSeal(dataDir);
  if (kept === 'unreadable') throw tampered('the seal in the data directory cannot be read');
  const { newest, made } = await prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEAL_LOCK})`;
      const last = await findNewestSeal(tx);
      await prove(tx, key, last, kept);
      const seal = await sealNewRows(tx, key, last, now());
      return { newest: seal ?? last, made: seal };
    },
    { timeout: TIMEOUT_MS },
  );
  if (newest && newest.mac !== kept?.mac) await keepSeal(dataDir, newest);
  if (made) log.info({ seal: sealText(made) }, 'audit log sealed');
  return made;
}

/** The newest seal is ours, its event is there, and no seal is gone that this machine has seen. */
async function prove(
  tx: Transaction,
  key: Secret,
  last: AuditSeal | null,
  kept: AuditSeal | null,
): Promise<void> {
  if (kept && (await tx.auditSeal.count({ where: { id: kept.id, mac: kept.mac } })) === 0)
    throw tampered(`seal ${kept.id}, of event ${kept.eventId}, is gone`);
  if (!last) return;
  if (!isGenuine(key, last)) throw tampered(`seal ${last.id}, of event ${last.eventId}, is not ours`);
  const event = await tx.auditEvent.findUnique({ where: { id: last.eventId }, select: { hash: true } });
  if (event?.hash !== last.hash) throw tampered(`event ${last.eventId} is not the one that was sealed`);
}

async function sealNewRows(
  tx: Transaction,
  key: Secret,
  last: AuditSeal | null,
  at: Date,
): Promise<AuditSeal | null> {
  const chain = checkChain({ from: last, kept: null, isGenuine: null });
  let tip: { id: bigint; hash: string } | null = null;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const page = await readChain(tx, tip?.id ?? last?.eventId ?? 0n, ROWS_PER_PAGE);
    for (const row of page) {
      const broken = chain.take(row);
      if (broken) throw tampered(`event ${broken.eventId}: ${broken.kind}`);
      tip = row;
    }
    if (page.length < ROWS_PER_PAGE) break;
  }
  if (!tip) return null;
  const rows = BigInt(chain.counted().rows);
  const facts = { id: (last?.id ?? 0n) + 1n, eventId: tip.id, rows, hash: tip.hash, at };
  return tx.auditSeal.create({ data: { ...facts, mac: sealMac(key, facts) } });
}

function tampered(what: string): Error {
  return new Error(`The audit log was tampered with, and is not sealed any more: ${what}.`);
}
