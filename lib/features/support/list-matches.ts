import 'server-only';
import { storedOutcome } from '#lib/domain/outcome.ts';
import { attemptsHref, connectionHref, personHref } from '#lib/domain/support-paths.ts';
import { type QueryReading, readQuery, type SupportQuery } from '#lib/domain/support-query.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { outagesOf } from '#lib/infra/instances/outages-of.ts';
import { limitSearches } from '#lib/infra/rate-limit/limit-searching.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import { type AttemptLineRow, listLines } from './attempt-store.ts';
import {
  type ConnectionLineRow,
  findPerson,
  listConnectionLines,
  listInstancesAt,
  listPeople,
} from './connection-store.ts';
import { toAttemptLine, toConnectionLine, toPersonLine } from './line-words.ts';
import { type Room, requestRoom } from './room.ts';
import { findConnectionsByWords, findPeopleByWords, idsByTraces } from './search-store.ts';
import type { InstanceLine, PersonLine, ReadingKind, SearchView } from './view.ts';

const SHOWN_MAX = 8;

/** What one reading of the text has led to. `exact`: it is what was typed, not merely like it. */
type Found = {
  why: ReadingKind;
  exact: boolean;
  attempts?: readonly AttemptLineRow[];
  people?: readonly PersonLine[];
  connections?: readonly ConnectionLineRow[];
  instances?: readonly InstanceLine[];
};

/**
 * Looks a text up as everything that it may be. Each reading is one query along an index; a text that means nothing here asks nothing.
 * @param typed as it stands in the address.
 */
export async function listMatches(
  viewer: Permitted<'connection:see-all'>,
  typed: string,
  given?: Room,
): Promise<SearchView> {
  const room = given ?? (await requestRoom());
  const query = readQuery(typed);
  const limit = query.readings.length > 0 ? await limitSearches(viewer.userId) : null;
  if (limit && !limit.ok)
    return { ...viewOf(query, [], room), wait: room.words.duration(limit.error.retryAfterSeconds) };
  return viewOf(query, await findAll(query, room), room);
}

/** What can be only one thing goes before what may be many: whoever typed a reference wants no list of words that begin like it. */
const STAGES: readonly (readonly QueryReading['kind'][])[] = [
  ['reference', 'id', 'email'],
  ['trace', 'username', 'address'],
  ['words'],
];

async function findAll(query: SupportQuery, room: Room): Promise<Found[]> {
  const all: Found[] = [];
  for (const kinds of STAGES) {
    const readings = query.readings.filter(({ kind }) => kinds.includes(kind));
    const found = await Promise.all(readings.map((reading) => lookUp(reading, query, room)));
    all.push(...found);
    // One word may be a username, and somebody's name just as well.
    if (found.some((one) => one.why !== 'username' && isHit(one))) break;
  }
  return all;
}

function isHit({ attempts, people, connections, instances }: Found): boolean {
  return [attempts, people, connections, instances].some((rows) => rows !== undefined && rows.length > 0);
}

async function lookUp(reading: QueryReading, { text }: SupportQuery, room: Room): Promise<Found> {
  switch (reading.kind) {
    case 'reference':
      return attemptsWith('reference', { reference: reading.reference }, room);
    case 'trace':
      return attemptsWith('trace', { id: { in: await idsByTraces(room.prisma, reading.traces) } }, room);
    case 'id':
      return byId(reading.id, room);
    case 'email':
      return byEmail(reading.email, room);
    case 'username':
      return byUsername(reading.usernames, text.startsWith('@'), room);
    case 'address':
      return byAddress(reading.baseUrls, room);
    case 'words':
      return byWords(reading.words, room);
  }
}

async function attemptsWith(
  why: 'reference' | 'trace',
  where: Parameters<typeof listLines>[1],
  { prisma }: Room,
): Promise<Found> {
  return { why, exact: true, attempts: await listLines(prisma, where, SHOWN_MAX) };
}

async function byId(id: string, { prisma }: Room): Promise<Found> {
  const [person, connections] = await Promise.all([
    findPerson(prisma, id),
    listConnectionLines(prisma, { id }, 1),
  ]);
  return { why: 'id', exact: true, people: person ? [person] : [], connections };
}

async function byEmail(email: string, { prisma }: Room): Promise<Found> {
  return { why: 'email', exact: true, people: await listPeople(prisma, { email }) };
}

/** Names at GitLab belong to an instance each: several people may have the same. */
async function byUsername(usernames: readonly string[], meant: boolean, { prisma }: Room): Promise<Found> {
  const where = { username: { in: [...usernames] } };
  return { why: 'username', exact: meant, connections: await listConnectionLines(prisma, where, SHOWN_MAX) };
}

async function byAddress(baseUrls: readonly string[], { prisma, words }: Room): Promise<Found> {
  const origins = [...new Set(baseUrls.map((url) => new URL(url).origin))];
  const rows = await listInstancesAt(prisma, { baseUrls, origins }, SHOWN_MAX);
  const outages = await outagesOf(prisma, origins);
  const instances = rows.map(({ baseUrl, origin, version }): InstanceLine => {
    const down = outages.get(origin);
    return {
      baseUrl,
      version,
      down: down ? outcomeWords(words, storedOutcome(down.code)).title : null,
      attempts: attemptsHref({ baseUrl }),
    };
  });
  const there = [...new Set([...baseUrls, ...rows.map(({ baseUrl }) => baseUrl)])];
  const attempts = await listLines(prisma, { baseUrl: { in: there } }, SHOWN_MAX);
  return { why: 'address', exact: false, instances, attempts };
}

async function byWords(words: readonly string[], { prisma }: Room): Promise<Found> {
  const [people, connections] = await Promise.all([
    findPeopleByWords(prisma, words, SHOWN_MAX),
    findConnectionsByWords(prisma, words, SHOWN_MAX),
  ]);
  return {
    why: 'words',
    exact: false,
    people: await listPeople(prisma, { id: { in: people } }),
    connections: await listConnectionLines(prisma, { id: { in: connections } }, SHOWN_MAX),
  };
}

function viewOf({ text, readings }: SupportQuery, found: readonly Found[], room: Room): SearchView {
  const { words } = room;
  const now = room.now();
  const hits = <Row, Line>(
    rowsOf: (one: Found) => readonly Row[] | undefined,
    toLine: (row: Row) => Line,
    keyOf: (line: Line) => string,
  ) => {
    const lines = found.flatMap((one) =>
      (rowsOf(one) ?? []).map((row) => ({
        found: toLine(row),
        why: words.say(`support.found.${one.why}`),
        exact: one.exact,
      })),
    );
    // The surest reading comes first, and with it the reason that is told.
    const seen = new Map(lines.toReversed().map((line) => [keyOf(line.found), line]));
    return lines.filter((line) => seen.get(keyOf(line.found)) === line).slice(0, SHOWN_MAX);
  };
  const attempts = hits(
    ({ attempts }) => attempts,
    (row) => toAttemptLine(words, row),
    ({ reference }) => reference,
  );
  const people = hits(
    ({ people }) => people,
    toPersonLine,
    ({ id }) => id,
  );
  const connections = hits(
    ({ connections }) => connections,
    (row) => toConnectionLine(words, row, now),
    ({ id }) => id,
  );
  const instances = hits(
    ({ instances }) => instances,
    (line) => line,
    ({ baseUrl }) => baseUrl,
  );
  const exact = [
    ...attempts.map((hit) => ({ ...hit, href: hit.found.href })),
    ...people.map((hit) => ({ ...hit, href: personHref(hit.found.id) })),
    ...connections.map((hit) => ({ ...hit, href: connectionHref(hit.found.id) })),
  ].filter((hit) => hit.exact);
  return {
    text,
    understood: readings.map(({ kind }) => words.say(`support.reading.${kind}`)),
    attempts,
    people,
    connections,
    instances,
    total: attempts.length + people.length + connections.length + instances.length,
    direct: exact.length === 1 ? (exact[0]?.href ?? null) : null,
    wait: null,
  };
}
