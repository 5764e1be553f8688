import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { Prisma } from '#generated/prisma/client.ts';
import { connectionStatus } from '#lib/domain/connection-status.ts';
import { connectionFilter, endsAfter } from './filter-store.ts';
import { cursorOf, pageOf, pagesOf } from './page-store.ts';
import { NO_FILTER, SORTED_BY, STATES, type TableSort, tableSchema } from './schema.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const HOSTS = [
  'git.acme.io',
  'git.acme.io/gitlab',
  'gitlab.com',
  'git.100%_sure.example',
  'gitlab.com:8443',
  'gitlab.company.org',
];
const DOWN = 'https://git.acme.io';

type Made = {
  id: string;
  email: string;
  host: string;
  username: string | null;
  label: string;
  expiresOn: Date | null;
  verifiedAt: Date;
  problem: string | null;
  unreachable: string | null;
  disconnectedAt: Date | null;
  disabledAt: Date | null;
  scopes: string[];
};

let database: TestDatabase;
const made: Made[] = [];

const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;
const day = (offset: number) => new Date(Date.UTC(2026, 10, 23 + offset));

beforeAll(async () => {
  database = await createTestDatabase();
  const { prisma } = database;
  const users = await Promise.all(
    ['Ada Lovelace', "Zoé O'Hara", 'Ada Byron', '日向 葵'].map((name, n) =>
      prisma.user.create({ data: { name, email: `person_${n}@exa%mple.org` } }),
    ),
  );
  const instances = await Promise.all(
    HOSTS.map((host) => {
      const baseUrl = `https://${host}`;
      return prisma.instance.create({ data: { baseUrl, origin: `https://${host.split('/')[0]}` } });
    }),
  );
  await prisma.gitlabHost.create({ data: { origin: DOWN, downCode: 'network.timeout', downSince: day(-1) } });
  for (let n = 0; n < 240; n += 1) {
    const user = pick(users, n * 7);
    const one: Made = {
      id: uuidv7(),
      email: user.email,
      host: pick(HOSTS, Math.floor(n / 5)),
      username: pick([null, 'ada', 'ada', 'grace', 'Zoé', `u${n}`], n),
      label: pick(['', 'Work', 'Work', '50% _done_', 'a\\b'], n * 3),
      expiresOn: pick([null, day(0), day(-3), day(1), day(20), day(30), day(31), day(200)], n * 5),
      verifiedAt: pick([day(-1), day(-2), day(-2)], n),
      problem: n % 11 === 0 ? 'token.revoked' : n % 13 === 0 ? 'policy.disabled' : null,
      unreachable: n % 9 === 0 ? 'tls.expired' : null,
      disconnectedAt: n % 17 === 0 ? day(-1) : null,
      disabledAt: n % 13 === 0 && n % 11 !== 0 ? day(-1) : null,
      scopes: pick([['api'], ['read_user'], ['read_user', 'read_repository']], n),
    };
    made.push(one);
    const { email: _, host, ...row } = one;
    await prisma.connection.create({
      data: {
        ...row,
        userId: user.id,
        instanceId: pick(instances, HOSTS.indexOf(host)).id,
        accountKey: `user:${n}`,
        tokenFingerprint: `f${n}`,
        unreachableSince: row.unreachable ? day(-2) : null,
        checkedAt: NOW,
      },
    });
  }
}, 60_000);
afterAll(() => database.drop());

const idsOf = (places: readonly { id: string }[]) => places.map(({ id }) => id);

async function filtered(given: Partial<typeof NO_FILTER>): Promise<string[]> {
  const filter = await connectionFilter(database.prisma, { ...NO_FILTER, ...given }, NOW);
  const pages = await Array.fromAsync(pagesOf(database.prisma, { filter, sort: 'created', take: 100 }));
  return idsOf(pages.flat());
}

const expected = (holds: (one: Made) => boolean) => idsOf(made.filter(holds));

describe('the table’s pages', () => {
  const sorts = SORTED_BY.flatMap((by): TableSort[] => [by, `-${by}`]);

  it.each(sorts)('sorted by %s: every row once, in order, and the same way back', async (sort) => {
    const filter = await connectionFilter(database.prisma, NO_FILTER, NOW);
    const { prisma } = database;
    const [whole = []] = await Array.fromAsync(pagesOf(prisma, { filter, sort, take: 1_000 }));
    expect(new Set(idsOf(whole)).size).toBe(made.length);
    const pages = await Array.fromAsync(pagesOf(prisma, { filter, sort, take: 7 }));
    expect(pages.flat()).toEqual(whole);
    // A filter that lets everything through, but does not say so, is walked another way.
    const everything = Prisma.sql`c.id IS NOT NULL`;
    expect((await Array.fromAsync(pagesOf(prisma, { filter: everything, sort, take: 7 }))).flat()).toEqual(
      whole,
    );

    const back: typeof whole = [];
    for (let before: string | null = cursorOf(whole.at(-1) ?? { id: '', value: null }); before; ) {
      const page = await pageOf(prisma, { filter, sort, take: 7, before });
      back.unshift(...page.places);
      const [first] = page.places;
      before = page.earlier && first ? cursorOf(first) : null;
      expect(page.later).toBe(true);
    }
    expect(back).toEqual(whole.slice(0, -1));
    const values = whole.map(({ value }) => value);
    const turned = sort.startsWith('-') ? values.toReversed() : values;
    const known = turned.filter((value) => value !== null);
    // Nothing is last, or, the other way round, first.
    expect(turned.slice(0, known.length)).toEqual(known);
    if (sort.includes('expires') || sort.includes('checked')) expect(known).toEqual(known.toSorted());
  });

  it.each(['x', 'WyJ4IiwieSJd', 'bnVsbA', 'WyInOyBEUk9QIFRBQkxFIHVzZXJzOy0tIiwiMCJd'])(
    'begins at the beginning for the made-up cursor %s',
    async (after) => {
      const filter = await connectionFilter(database.prisma, NO_FILTER, NOW);
      const page = await pageOf(database.prisma, { filter, sort: 'expires', take: 3, after });
      expect(page).toMatchObject({ earlier: false, later: true });
    },
  );
});

describe('what is filtered', () => {
  it.each(STATES)('by status: %s', async (state) => {
    const statusOf = (one: Made) =>
      connectionStatus(
        {
          disconnectedAt: one.disconnectedAt,
          expiresOn: one.expiresOn ? (one.expiresOn.toISOString().slice(0, 10) as never) : null,
          problem: one.problem as never,
          unreachableSince: one.unreachable || one.host.startsWith('git.acme.io') ? NOW : null,
        },
        NOW,
      );
    const holds = (one: Made) => {
      if (state === 'live') return one.disconnectedAt === null;
      if (state === 'disabled') return one.disabledAt !== null && !one.disconnectedAt;
      return statusOf(one) === state.replace('-', '_');
    };
    const found = await filtered({ status: state });
    expect(found).toEqual(expected(holds));
    expect(found.length).toBeGreaterThan(0);
    // In the order of their ends the walk begins where the first may be: nobody is left out.
    const wish = { ...NO_FILTER, status: state };
    const filter = await connectionFilter(database.prisma, wish, NOW);
    const byEnd = { filter, endsAfter: endsAfter(wish, NOW), sort: 'expires', take: 7 } as const;
    const pages = await Array.fromAsync(pagesOf(database.prisma, byEnd));
    expect(idsOf(pages.flat()).toSorted()).toEqual(found.toSorted());
  });

  it.each<[string, Partial<typeof NO_FILTER>, (one: Made) => boolean]>([
    ['host', { host: 'https://GIT.acme.io' }, ({ host }) => host.startsWith('git.acme.io')],
    ['host that begins another', { host: 'gitlab.com' }, ({ host }) => /^gitlab\.com(?:$|:)/.test(host)],
    ['one GitLab', { host: 'https://gitlab.com/' }, ({ host }) => host === 'gitlab.com'],
    ['one GitLab below a path', { host: 'git.acme.io/gitlab/' }, ({ host }) => host === 'git.acme.io/gitlab'],
    ['beginning of hosts', { host: 'gitlab.co' }, ({ host }) => host.startsWith('gitlab.co')],
    ['host with a wildcard in it', { host: 'git.100%_' }, ({ host }) => host.startsWith('git.100%_')],
    ['no such host', { host: '%' }, () => false],
    ['owner', { owner: 'person_1@exa%mple.org' }, ({ email }) => email.startsWith('person_1')],
    ['nobody', { owner: '%' }, () => false],
    [
      'a verdict',
      { problem: 'token.revoked' },
      (one) => one.problem === 'token.revoked' && !one.disconnectedAt,
    ],
    [
      'an outage of its own or of its host',
      { problem: 'network.timeout' },
      (one) => one.host.startsWith('git.acme.io') && !one.disconnectedAt,
    ],
    ['scope', { scope: 'read_user' }, ({ scopes }) => scopes.includes('read_user')],
    ['no end', { ends: 'never' }, ({ expiresOn }) => expiresOn === null],
    ['past', { ends: 'past' }, ({ expiresOn }) => expiresOn !== null && expiresOn <= day(0)],
    [
      '30 days',
      { ends: '30d' },
      ({ expiresOn }) => expiresOn !== null && expiresOn > day(0) && expiresOn <= day(30),
    ],
    [
      'a week',
      { endsFrom: '2026-11-24', endsTo: '2026-12-13' },
      ({ expiresOn }) => expiresOn !== null && expiresOn >= day(1) && expiresOn <= day(20),
    ],
    [
      'words of owner and host',
      { q: 'ADA gitlab.com' },
      (one) => (/person_[02]/.test(one.email) || one.username === 'ada') && one.host.startsWith('gitlab.com'),
    ],
    ['beginnings of words', { q: 'lovel' }, ({ email }) => email.startsWith('person_0')],
    ['a name in other letters', { q: '日向' }, ({ email }) => email.startsWith('person_3')],
    [
      'two filters',
      { q: 'grace', scope: 'api' },
      (one) => one.username === 'grace' && one.scopes.includes('api'),
    ],
  ])('by %s', async (_, filter, holds) => {
    expect(await filtered(filter)).toEqual(expected(holds));
  });

  it.each([
    '%',
    '_',
    "'",
    '\\',
    ':*',
    '&',
    '!ada',
    "ada':* | 'grace",
    '\u0000',
    'ada\u0000',
    '(',
    '<->',
    '"',
  ])('no sign of %j means anything', async (q) => {
    const { q: read } = tableSchema.parse({ q });
    const words = read.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const plain = words.length > 0 ? await filtered({ q: words.join(' ') }) : read ? [] : idsOf(made);
    expect(await filtered({ q: read })).toEqual(plain);
  });

  it('cuts ten kilobytes short', () => {
    expect(tableSchema.parse({ q: 'ada '.repeat(2_500) }).q.length).toBeLessThanOrEqual(200);
  });
});
