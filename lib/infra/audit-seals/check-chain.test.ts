import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from '#lib/domain/secret.ts';
import { CHAIN_START, type ChainRow, canonicalEvent } from '#lib/infra/audit-log/canonical-event.ts';
import { type AuditSeal, isGenuine, type SealFacts, sealMac } from './audit-seal.ts';
import { type ChainBreak, checkChain } from './check-chain.ts';

const KEY = new Secret(randomBytes(32).toString('base64'));
const RUNS = 400;

type Event = Omit<ChainRow, 'previous' | 'hash' | 'facts'> & { facts: Record<string, unknown> };
type Log = { rows: ChainRow[]; seals: AuditSeal[]; kept: AuditSeal | null };

const someText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', 'a"\\', '|', '12'),
);
const someHash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const someFact = fc.oneof(someText, fc.integer(), fc.boolean(), fc.constant(null));
const someEvent: fc.Arbitrary<Omit<Event, 'id'> & { gap: number }> = fc.record({
  // Numbers of transactions that were rolled back are left out.
  gap: fc.integer({ min: 1, max: 3 }),
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  verb: fc.constantFrom('person.changed', 'policy.changed', 'token.opened'),
  actorId: fc.option(fc.uuid()),
  subjectType: fc.constantFrom('person', 'connection'),
  subjectId: fc.option(someText),
  facts: fc.dictionary(someText, someFact, { maxKeys: 4 }),
});

/** As it is written and sealed. @param sealedAfter how many rows there were when each seal was made. */
function logOf(events: Event[], sealedAfter: readonly number[], elder = 0): Log {
  const rows: ChainRow[] = [];
  for (const [index, event] of events.entries()) {
    const previous = rows.at(-1)?.hash ?? CHAIN_START;
    rows.push({ ...event, previous, hash: linkOf(event, previous, index < elder) });
  }
  const seals = sealedAfter.flatMap((count, index) => {
    const row = rows[count - 1];
    return row ? [sealOf(row, count, index + 1)] : [];
  });
  return { rows, seals, kept: seals.at(-1) ?? null };
}

function linkOf(event: Event | ChainRow, previous: string, elder = false): string {
  const text = canonicalEvent({ ...event, facts: event.facts as object });
  return createHash('sha256')
    .update(previous + (elder ? '' : event.id) + text)
    .digest('hex');
}

function sealOf(row: ChainRow, rows: number, id: number, key = KEY): AuditSeal {
  const at = new Date(1_900_000_000_000 + id);
  const facts: SealFacts = { id: BigInt(id), eventId: row.id, rows: BigInt(rows), hash: row.hash, at };
  return { ...facts, mac: sealMac(key, facts) };
}

/** As the database hands them out: by number, seals at their rows. */
function verify({ rows, seals, kept }: Log): ChainBreak | null {
  const chain = checkChain({ from: null, kept, isGenuine: (seal) => isGenuine(KEY, seal) });
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const broken = chain.take({ ...row, seal: seals.find(({ eventId }) => eventId === row.id) ?? null });
    if (broken) return broken;
  }
  return chain.end(seals.find(({ eventId }) => !rows.some(({ id }) => id === eventId)) ?? null);
}

/** Two to twelve rows, sealed here and there and at the end, where `tail` rows more may follow. */
const someLog = (tail = 0): fc.Arbitrary<Log> =>
  fc
    .record({
      events: fc.array(someEvent, { minLength: 2 + tail, maxLength: 12 + tail }),
      marks: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
    })
    .map(({ events, marks }) => {
      const end = events.length - tail;
      const before = marks.filter((mark) => mark < end);
      let id = 0n;
      const numbered = events.map(({ gap, ...event }) => {
        id += BigInt(gap);
        return { ...event, id };
      });
      return logOf(
        numbered,
        [...new Set([...before, end])].sort((a, b) => a - b),
      );
    });

const at = (list: readonly unknown[], index: number): number => index % list.length;

function holds<Given>(arbitrary: fc.Arbitrary<Given>, check: (given: Given) => void): void {
  // What an expectation returns is no verdict.
  const checked = fc.property(arbitrary, (given) => void check(given));
  fc.assert(checked, { numRuns: RUNS });
}

describe('a log that nobody touched', () => {
  it('is whole, sealed to the end or not yet', () => {
    holds(fc.oneof(someLog(), someLog(3)), (log) => expect(verify(log)).toBeNull());
    expect(verify(logOf([], []))).toBeNull();
  });

  it('is whole with rows at its beginning that were chained without their numbers', () => {
    holds(fc.tuple(someLog(), fc.nat(12)), ([{ rows }, elder]) => {
      const events = rows.map(({ facts, ...row }) => ({ ...row, facts: facts as Record<string, unknown> }));
      expect(verify(logOf(events, [rows.length], elder))).toBeNull();
    });
  });
});

const EDITS: { [Column in keyof ChainRow]: fc.Arbitrary<ChainRow[Column]> } = {
  id: fc.bigInt({ min: -3n, max: 60n }),
  at: fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constant('infinity'),
  ),
  verb: fc.oneof(someText, fc.constantFrom('person.changed', 'policy.changed')),
  actorId: fc.option(fc.uuid()),
  subjectType: someText,
  subjectId: fc.option(someText),
  facts: fc.oneof(fc.dictionary(someText, someFact), fc.constantFrom(null, [], '', 5), fc.jsonValue()),
  previous: fc.oneof(fc.constant(CHAIN_START), fc.constant(''), someHash),
  hash: someHash,
};

describe('every tampering is found', () => {
  it.each(Object.keys(EDITS) as (keyof ChainRow)[])(
    'an edit of one row’s %s, also of one not sealed yet',
    (column) => {
      const given = fc.tuple(fc.oneof(someLog(), someLog(3)), fc.nat(), EDITS[column]);
      holds(given, ([log, place, value]) => {
        const index = at(log.rows, place);
        const before = log.rows[index];
        fc.pre(before !== undefined && !isSame(before[column], value));
        fc.pre(column !== 'id' || !log.rows.some(({ id }) => id === value));
        const rows = log.rows.map((row, each) => (each === index ? { ...row, [column]: value } : row));
        expect(verify({ ...log, rows })).not.toBeNull();
      });
    },
  );

  it('one row, a stretch, the beginning or the end taken away, with the seals on them or without', () => {
    holds(fc.tuple(someLog(), fc.nat(), fc.nat(), fc.boolean()), ([log, from, length, alsoSeals]) => {
      const first = at(log.rows, from);
      const gone = log.rows.slice(first, first + 1 + (length % log.rows.length)).map(({ id }) => id);
      const rows = log.rows.filter(({ id }) => !gone.includes(id));
      const seals = alsoSeals ? log.seals.filter(({ eventId }) => !gone.includes(eventId)) : log.seals;
      expect(verify({ ...log, rows, seals })).not.toBeNull();
    });
  });

  it('two rows that took each other’s places', () => {
    holds(fc.tuple(someLog(), fc.nat(), fc.nat()), ([log, one, other]) => {
      const [a, b] = [log.rows[at(log.rows, one)], log.rows[at(log.rows, other)]];
      fc.pre(a !== undefined && b !== undefined && a !== b);
      const rows = log.rows.map((row) =>
        row === a ? { ...b, id: a.id } : row === b ? { ...a, id: b.id } : row,
      );
      expect(verify({ ...log, rows })).not.toBeNull();
    });
  });

  it('a row that was put in, which fits its predecessor', () => {
    holds(fc.tuple(someLog(), fc.nat(), someEvent), ([log, place, event]) => {
      const index = at(log.rows, place);
      const before = log.rows[index];
      const next = log.rows[index + 1];
      fc.pre(before !== undefined && next !== undefined && next.id - before.id > 1n);
      const row = { ...event, id: before.id + 1n, previous: before.hash };
      const forged = { ...row, hash: linkOf(row, row.previous) };
      expect(verify({ ...log, rows: [...log.rows, forged] })).not.toBeNull();
    });
  });

  it('everything from one row on written anew with right hashes: seals as they were, taken away, forged or cut to fit', () => {
    const change = fc.constantFrom('kept', 'removed', 'later removed', 'forged', 'all but one');
    holds(fc.tuple(someLog(), fc.nat(), fc.nat(), someText, change), ([log, place, fewer, text, seals]) => {
      const index = at(log.rows, place);
      const events = log.rows.map(({ facts, ...row }, each) => ({
        ...row,
        facts: each === index ? { forged: text } : (facts as Record<string, unknown>),
      }));
      const forged = logOf(events.slice(0, Math.max(index + 1, events.length - (fewer % 3))), []);
      fc.pre(forged.rows.at(-1)?.hash !== log.rows.at(-1)?.hash);
      expect(
        verify({ ...forged, kept: log.kept, seals: forgeSeals(log, forged, seals, index) }),
      ).not.toBeNull();
    });
  });

  it('a seal that was edited, moved, taken away or made by somebody else', () => {
    const how = fc.constantFrom('rows', 'hash', 'mac', 'id', 'eventId', 'at', 'gone', 'other key');
    holds(fc.tuple(someLog(), fc.nat(), how), ([log, place, change]) => {
      const index = at(log.seals, place);
      const seals = log.seals.flatMap((seal, each) => (each === index ? spoil(seal, change) : [seal]));
      expect(verify({ ...log, seals })).not.toBeNull();
    });
  });

  it('all of it taken away', () => {
    holds(someLog(), (log) => expect(verify({ rows: [], seals: [], kept: log.kept })?.kind).toBe('cut_off'));
  });
});

function isSame(before: unknown, value: unknown): boolean {
  if (typeof before !== 'object' || before === null) return before === value;
  const sorted = (facts: object): string =>
    JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return (
    !Array.isArray(value) && typeof value === 'object' && value !== null && sorted(before) === sorted(value)
  );
}

function forgeSeals(log: Log, forged: Log, how: string, index: number): AuditSeal[] {
  const other = new Secret(randomBytes(32).toString('base64'));
  const changed = log.rows[index]?.id ?? 0n;
  if (how === 'removed') return [];
  if (how === 'later removed') return log.seals.filter(({ eventId }) => eventId < changed);
  if (how === 'all but one') return log.seals.slice(-1);
  if (how === 'kept') return log.seals;
  return log.seals.flatMap((seal, each) => {
    const row = forged.rows[Number(seal.rows) - 1];
    return row ? [sealOf(row, Number(seal.rows), each + 1, other)] : [];
  });
}

function spoil(seal: AuditSeal, how: string): AuditSeal[] {
  if (how === 'gone') return [];
  if (how === 'other key') return [{ ...seal, mac: sealMac(new Secret('b3RoZXI='), seal) }];
  if (how === 'hash') return [{ ...seal, hash: CHAIN_START }];
  if (how === 'mac') return [{ ...seal, mac: '' }];
  if (how === 'at') return [{ ...seal, at: new Date(0) }];
  if (how === 'rows') return [{ ...seal, rows: seal.rows + 1n }];
  return [how === 'id' ? { ...seal, id: seal.id + 1n } : { ...seal, eventId: seal.eventId + 100n }];
}
