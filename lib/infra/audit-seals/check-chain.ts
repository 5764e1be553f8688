import { CHAIN_START, type ChainRow, isOwnHash } from '#lib/infra/audit-log/canonical-event.ts';
import type { AuditSeal } from './audit-seal.ts';

/**
 * What was done to the log: `edited` a row says something else than it was chained with, `missing` rows before this one are gone, `reordered` it
 * stands elsewhere than it was written, `rewritten` the chain fits together and yet is not the one that was sealed, `cut_off` the end is
 * gone, `seal_forged`, `seal_missing`, `kept_unreadable` what is kept outside the database is no seal. What was cut off and went on afterwards reads
 * as rewritten.
 */
export const BREAK_KINDS = [
  'edited',
  'missing',
  'reordered',
  'rewritten',
  'cut_off',
  'seal_forged',
  'seal_missing',
  'kept_unreadable',
] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** `eventId`: the first row that is wrong, or at which a seal is; after a cut, the last one that should be there; 0 where it is about none. */
export type ChainBreak = { kind: BreakKind; eventId: bigint };

/** A row, with the seal that says it ends with it. */
export type SealedRow = ChainRow & { seal: AuditSeal | null };

export type ChainCheck = {
  /** The next row by number. @returns what is wrong with it; after that, no more rows. */
  take: (row: SealedRow) => ChainBreak | null;
  /** @param stray the first seal whose row is not there. */
  end: (stray: AuditSeal | null) => ChainBreak | null;
  /** How far it has come. `sealed`: of the rows, those up to the newest seal. */
  counted: () => { rows: number; seals: number; sealed: number };
};

type ChainRules = {
  /** Where the rows begin: after that seal, or at the beginning. */
  from: AuditSeal | null;
  /** The seal kept outside the database; null where there is none. */
  kept: AuditSeal | null;
  /** Null: nobody is there who knows the key, and seals are not looked at. */
  isGenuine: ((seal: AuditSeal) => boolean) | null;
};

/** Follows the chain, row by row: each has to be as it was chained, where it was chained, and as the seals say. */
export function checkChain({ from, kept, isGenuine }: ChainRules): ChainCheck {
  let tip = from?.hash ?? CHAIN_START;
  let rows = from?.rows ?? 0n;
  let last = from?.eventId ?? 0n;
  let sealed = from;
  let seals = 0;
  // Rows that were chained at first, without their number, stand before all others.
  let elder = true;
  let keptFound = kept === null;
  let keptRowFound = kept === null;

  const fits = (seal: AuditSeal, hash: string): boolean => seal.hash === hash && seal.rows === rows;
  const lookAtSeal = (seal: AuditSeal, { hash }: ChainRow): BreakKind | null => {
    if (isGenuine && !isGenuine(seal)) return 'seal_forged';
    if (seal.id !== (sealed?.id ?? 0n) + 1n) return 'seal_missing';
    if (!fits(seal, hash)) return 'rewritten';
    if (kept?.id === seal.id && kept.mac === seal.mac) keptFound = true;
    sealed = seal;
    seals += 1;
    return null;
  };
  const lookAt = (row: SealedRow): BreakKind | null => {
    const own = isOwnHash(row, elder);
    // Which of them it is, only somebody who knows all rows can tell.
    if (row.previous !== tip) return own ? 'missing' : 'reordered';
    if (!own) return 'edited';
    if (own === 'numbered') elder = false;
    tip = row.hash;
    last = row.id;
    rows += 1n;
    if (kept?.eventId === row.id) {
      if (!fits(kept, row.hash)) return 'rewritten';
      keptRowFound = true;
    }
    return row.seal && isGenuine ? lookAtSeal(row.seal, row) : null;
  };
  return {
    take: (row) => {
      const kind = lookAt(row);
      return kind && { kind, eventId: row.id };
    },
    end: (stray) => {
      if (!isGenuine) return null;
      if (kept && !isGenuine(kept)) return { kind: 'seal_forged', eventId: kept.eventId };
      const longest = [stray, kept].find((seal) => seal !== null && seal.eventId > last);
      if (longest) return { kind: 'cut_off', eventId: longest.eventId };
      // Whole, and with other numbers than those that were sealed.
      if (stray) return { kind: isGenuine(stray) ? 'rewritten' : 'seal_forged', eventId: stray.eventId };
      if (!kept || keptFound) return null;
      return { kind: keptRowFound ? 'seal_missing' : 'rewritten', eventId: kept.eventId };
    },
    counted: () => ({ rows: Number(rows), seals, sealed: Number(sealed?.rows ?? 0n) }),
  };
}
