import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '#generated/prisma/client.ts';
import type { Permission } from '#lib/domain/access.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { env } from '#lib/env.ts';
import { listAuditEvents } from '#lib/features/admin/audit/list-audit-events.ts';
import { auditSchema } from '#lib/features/admin/audit/schema.ts';
import { listAllConnections } from '#lib/features/admin/connections/list-all-connections.ts';
import { cursorOf } from '#lib/features/admin/connections/page-store.ts';
import {
  ENDS,
  SORTED_BY,
  STATES,
  type TableWish,
  tableSchema,
} from '#lib/features/admin/connections/schema.ts';
import { listInstances } from '#lib/features/admin/instances/list-instances.ts';
import { INSTANCE_SORTS, instanceWishSchema } from '#lib/features/admin/instances/schema.ts';
import { getOverview } from '#lib/features/admin/overview/get-overview.ts';
import { listPeople } from '#lib/features/admin/people/list-people.ts';
import { PEOPLE_SORTS, peopleSchema } from '#lib/features/admin/people/schema.ts';
import { listFailedAttempts } from '#lib/features/support/list-failed-attempts.ts';
import { listMatches } from '#lib/features/support/list-matches.ts';
import { listPatterns } from '#lib/features/support/list-patterns.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import type { Words } from '#lib/words/words.ts';
import { type Compared, compare, type Rounds, type View } from './compare.ts';

/** An administrator in one database, and what is to be found in it. */
export type AdminSide = {
  prisma: PrismaClient;
  words: Words;
  now: Date;
  /** From the middle of the table. */
  middle: { byAge: string; byExpiry: string; reference: string; email: string; host: string };
};

export async function adminSide(prisma: PrismaClient, { words, now }: Pick<AdminSide, 'words' | 'now'>) {
  return { prisma, words, now, middle: await middleOf(prisma) };
}

/** Cursors after half of all rows, and things that stand somewhere in the middle. */
async function middleOf(prisma: PrismaClient): Promise<AdminSide['middle']> {
  const count = await prisma.connection.count();
  const skip = Math.floor(count / 2);
  const byAge = await prisma.connection.findFirstOrThrow({
    orderBy: { id: 'desc' },
    skip,
    select: { id: true, user: { select: { email: true } }, instance: { select: { baseUrl: true } } },
  });
  const byExpiry = await prisma.connection.findFirstOrThrow({
    where: { expiresOn: { not: null } },
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
    skip: Math.floor(count / 3),
    select: { id: true, expiresOn: true },
  });
  const attempt = await prisma.attempt.findFirstOrThrow({
    skip: Math.floor((await prisma.attempt.count()) / 2),
    select: { reference: true },
  });
  return {
    byAge: cursorOf({ id: byAge.id, value: null }),
    byExpiry: cursorOf({ id: byExpiry.id, value: byExpiry.expiresOn?.toISOString().slice(0, 10) ?? null }),
    reference: attempt.reference,
    email: byAge.user.email,
    host: new URL(byAge.instance.baseUrl).host,
  };
}

/** Everything that staff open, on both sides. */
export function measureAdmin(small: AdminSide, large: AdminSide, rounds?: Rounds): Promise<Compared[]> {
  return compare(
    [...tableViews(small.now), ...otherViews(), ...auditViews(), ...supportViews()],
    { small, large },
    rounds,
  );
}

/** Only a running Next can make a real one; nobody has signed in here. A fresh id each time: searching is limited for each of the staff. */
export function somebody<Needs extends Permission>(): Permitted<Needs> {
  return { userId: randomUUID(), role: 'admin', email: 'admin@example.test' } as unknown as Permitted<Needs>;
}

type Given = Record<string, string>;

function table(name: string, given: Given | ((side: AdminSide) => Given)): View<AdminSide> {
  return {
    name: `Table, ${name}`,
    open: async (side) => {
      const wish: TableWish = tableSchema.parse(typeof given === 'function' ? given(side) : given);
      const answer = await listAllConnections(somebody(), wish, side);
      if (!answer.ok) throw new Error(`${name} took too long.`);
    },
  };
}

function tableViews(now: Date): View<AdminSide>[] {
  const today = calendarDateOf(now);
  return [
    table('first page', {}),
    table('deep page', ({ middle }) => ({ after: middle.byAge })),
    table('deep page by expiry', ({ middle }) => ({ sort: 'expires', after: middle.byExpiry })),
    table('page before a deep one', ({ middle }) => ({ before: middle.byAge })),
    ...SORTED_BY.flatMap((by) => [
      table(`sorted by ${by}`, { sort: by }),
      table(`sorted by ${by}, descending`, { sort: `-${by}` }),
    ]),
    ...STATES.map((status) => table(`status ${status}`, { status })),
    ...STATES.map((status) => table(`status ${status}, by expiry`, { status, sort: 'expires' })),
    ...ENDS.map((ends) => table(`ends ${ends}`, { ends })),
    table('ends within a week of the forecast', {
      status: 'live',
      endsFrom: addDays(today, 15),
      endsTo: addDays(today, 21),
    }),
    table('one host', ({ middle }) => ({ host: middle.host })),
    table('one owner', ({ middle }) => ({ owner: middle.email })),
    table('one problem', { problem: 'token.revoked' }),
    table('one scope', { scope: 'read_repository' }),
    table('rotates', { rotates: 'yes' }),
    table('search, many', { q: 'weber' }),
    table('search, two words', { q: 'weber gitlab' }),
    table('search, by expiry', { q: 'weber', sort: 'expires' }),
    table('search, a reference', ({ middle }) => ({ q: middle.reference })),
    table('search, none', { q: 'nobody at all' }),
    table('search, wildcards', { q: "%_\\ ':* | !" }),
    table('search, 10 kB', { q: 'weber '.repeat(1_700) }),
  ];
}

function otherViews(): View<AdminSide>[] {
  const people = (name: string, given: Given): View<AdminSide> => ({
    name: `People, ${name}`,
    open: ({ prisma }) => listPeople(somebody(), peopleSchema.parse(given), prisma),
  });
  return [
    { name: 'Overview', open: (side) => getOverview(somebody(), { ...side, now: () => side.now }) },
    people('first page', {}),
    ...PEOPLE_SORTS.map((sort) => people(`sorted by ${sort}`, { sort })),
    people('administrators', { role: 'admin' }),
    people('disabled', { only: 'disabled' }),
    people('never signed in', { only: 'never' }),
    people('search', { q: 'weber' }),
    ...INSTANCE_SORTS.map(
      (sort): View<AdminSide> => ({
        name: `Instances, sorted by ${sort}`,
        open: ({ prisma, words, now }) =>
          listInstances(somebody(), instanceWishSchema.parse({ sort }), {
            prisma,
            words,
            now: () => now,
            net: env().net,
            requiredScopes: [],
          }),
      }),
    ),
  ];
}

function auditViews(): View<AdminSide>[] {
  const audit = (name: string, given: Given | ((side: AdminSide) => Given)): View<AdminSide> => ({
    name: `Audit log, ${name}`,
    open: async (side) => {
      const wish = auditSchema.parse(typeof given === 'function' ? given(side) : given);
      const answer = await listAuditEvents(somebody(), wish, side);
      if (!answer.ok) throw new Error(`${name} took too long.`);
    },
  });
  return [
    audit('first page', {}),
    audit('one verb', { verb: 'connection.linked' }),
    audit('one person', ({ middle }) => ({ who: middle.email })),
    audit('about one thing', ({ middle }) => ({ about: middle.reference })),
    audit('a month', ({ now }) => ({
      from: addDays(calendarDateOf(now), -60),
      to: addDays(calendarDateOf(now), -30),
    })),
  ];
}

function supportViews(): View<AdminSide>[] {
  const room = ({ prisma, words, now }: AdminSide) => ({
    prisma,
    words,
    now: () => now,
    log: { error: () => undefined },
  });
  const search = (name: string, typed: (side: AdminSide) => string): View<AdminSide> => ({
    name: `Support, ${name}`,
    open: (side) => listMatches(somebody(), typed(side), room(side)),
  });
  const anything = { baseUrl: null, code: null, since: null, after: null };
  return [
    { name: 'Support, patterns', open: (side) => listPatterns(somebody(), room(side)) },
    {
      name: 'Support, failed attempts',
      open: (side) => listFailedAttempts(somebody(), anything, 50, room(side)),
    },
    search('a reference', ({ middle }) => middle.reference),
    search('an e-mail address', ({ middle }) => middle.email),
    search('a host', ({ middle }) => middle.host),
    search('a username', () => '@weber'),
    search('a name', () => 'weber'),
    search('nothing', () => 'nobody at all'),
  ];
}
