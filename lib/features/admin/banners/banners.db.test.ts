import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { referenceFrom } from '#lib/domain/ids.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import { createWords, type Words } from '#lib/words/words.ts';
import { putBannerAway, showBanner, takeDownBanner } from './change-banners.ts';
import { getAudience } from './get-audience.ts';
import { listBanners, listBannersFor } from './list-banners.ts';
import { showBannerSchema } from './schema.ts';

const BASE_URL = 'https://git.acme.io';
const NOW = new Date('2026-11-23T12:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

let database: TestDatabase;
let words: Words;
let bo: Permitted<'banner:manage'>;
const people = new Map<string, Viewer>();
const room = (now = NOW) => ({ prisma: database.prisma, words, now: () => now });

type Past = {
  linked?: string;
  gone?: boolean;
  failed?: { verdict: string; at: Date; baseUrl?: string; kind?: string };
};

/** One of each kind who may, or may not, be affected. */
const KINDS: Record<string, Past> = {
  linked: { linked: BASE_URL },
  disconnected: { linked: BASE_URL, gone: true },
  elsewhere: { linked: 'https://gitlab.com' },
  below: { linked: `${BASE_URL}/lab` },
  nobody: {},
  failed: { failed: { verdict: 'tls.untrusted', at: minutes(-10) } },
  earlier: { failed: { verdict: 'tls.untrusted', at: minutes(-120) } },
  otherwise: { failed: { verdict: 'token.unknown', at: minutes(-10) } },
  elsewhereFailed: { failed: { verdict: 'tls.untrusted', at: minutes(-10), baseUrl: 'https://gitlab.com' } },
  replayed: { failed: { verdict: 'tls.untrusted', at: minutes(-10), kind: 'replay' } },
};

beforeAll(async () => {
  database = await createTestDatabase();
  words = await createWords('en');
  const { prisma } = database;
  const instances = new Map<string, string>();
  for (const baseUrl of [BASE_URL, `${BASE_URL}/lab`, 'https://gitlab.com'])
    instances.set(
      baseUrl,
      (await prisma.instance.create({ data: { baseUrl, origin: new URL(baseUrl).origin } })).id,
    );
  for (const [name, { linked, gone, failed }] of Object.entries(KINDS)) {
    const { id: userId } = await prisma.user.create({ data: { name, email: `${name}@example.org` } });
    people.set(name, { userId } as Viewer);
    if (linked)
      await prisma.connection.create({
        data: {
          id: uuidv7(),
          userId,
          instanceId: instances.get(linked) ?? '',
          accountKey: 'user:1',
          tokenFingerprint: name,
          checkedAt: NOW,
          verifiedAt: NOW,
          disconnectedAt: gone ? NOW : null,
        },
      });
    if (failed)
      await prisma.attempt.create({
        data: {
          reference: referenceFrom(randomBytes(8)),
          kind: failed.kind ?? 'link',
          userId,
          input: 'x',
          baseUrl: failed.baseUrl ?? BASE_URL,
          verdict: failed.verdict,
          checks: [],
          startedAt: failed.at,
          finishedAt: failed.at,
        },
      });
  }
  const staff = await prisma.user.create({
    data: { name: 'Bo', email: 'bo@example.org', role: 'support' },
  });
  bo = { userId: staff.id, role: 'support' } as never;
});
beforeEach(() => database.prisma.banner.deleteMany());
afterAll(() => database.drop());

const somebody = (name: string): Viewer => people.get(name) ?? bo;
const show = (given: object = {}) => {
  const audience = { baseUrl: BASE_URL, code: null, since: null, text: 'It is being mended.', hours: 24 };
  return showBanner(bo, { ...audience, ...given } as never, room());
};

async function seenBy(now = NOW): Promise<string[]> {
  const seen: string[] = [];
  for (const name of people.keys())
    if ((await listBannersFor(somebody(name), room(now))).length > 0) seen.push(name);
  return seen;
}

describe('a banner', () => {
  it('is seen by exactly those who are connected there', async () => {
    await show();
    expect(await seenBy()).toEqual(['linked']);
    expect((await getAudience(bo, { baseUrl: BASE_URL }, room()))?.text).toContain('1 person now');
  });

  it('is seen by exactly those who failed there with that cause since then', async () => {
    const about = { code: 'tls.untrusted', since: minutes(-60).toISOString() } as const;
    await show(about);
    expect(await seenBy()).toEqual(['failed']);
    const query = { baseUrl: BASE_URL, ...about };
    expect((await getAudience(bo, query, room()))?.text).toContain('1 person now');
    await database.prisma.attempt.create({
      data: {
        reference: referenceFrom(randomBytes(8)),
        kind: 'link',
        userId: somebody('nobody').userId,
        input: 'x',
        baseUrl: BASE_URL,
        verdict: 'tls.untrusted',
        checks: [],
        startedAt: minutes(5),
        finishedAt: minutes(5),
      },
    });
    expect(await seenBy(minutes(6))).toEqual(['nobody', 'failed']);
  });

  it('ends by itself, or when somebody ends it; both are recorded', async () => {
    await show({ hours: 1 });
    expect(await seenBy(minutes(59))).toEqual(['linked']);
    expect(await seenBy(minutes(60))).toEqual([]);
    const { active } = await listBanners(bo, room());
    const [{ id } = { id: '' }] = active;
    await takeDownBanner(bo, id, room(minutes(10)));
    await takeDownBanner(bo, id, room(minutes(11)));
    expect(await seenBy(minutes(12))).toEqual([]);
    const events = await database.prisma.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ verb }) => verb)).toEqual(['banner.shown', 'banner.ended']);
    expect((await listBanners(bo, room(minutes(12)))).ended).toMatchObject([
      { id, note: 'Bo, ended 23 Nov 2026, 12:10 UTC' },
    ]);
  });

  it('is put away by one, and stays with the others', async () => {
    await show();
    const [banner] = await listBannersFor(somebody('linked'), room());
    await putBannerAway(somebody('nobody'), banner?.id ?? '', room());
    expect(await seenBy()).toEqual(['linked']);
    await putBannerAway(somebody('linked'), banner?.id ?? '', room());
    await putBannerAway(somebody('linked'), banner?.id ?? '', room());
    expect(await seenBy()).toEqual([]);
    await putBannerAway(somebody('linked'), uuidv7(), room());
  });

  it('is no more than three at a time, the newest first', async () => {
    for (let n = 1; n <= 5; n += 1) {
      const given = { baseUrl: BASE_URL, code: null, since: null, text: `Number ${n}`, hours: 24 };
      await showBanner(bo, given, room(minutes(n)));
    }
    const shown = await listBannersFor(somebody('linked'), room(minutes(10)));
    expect(shown.map(({ text }) => text)).toEqual(['Number 5', 'Number 4', 'Number 3']);
  });
});

it.each([
  [{ text: '' }],
  [{ text: '   ' }],
  [{ text: 'x'.repeat(301) }],
  [{ hours: '2' }],
  [{ baseUrl: 'javascript:alert(1)' }],
  [{ baseUrl: '' }],
])('is refused with %o', (given) => {
  const whole = { baseUrl: BASE_URL, text: 'Soon.', hours: '24' };
  expect(showBannerSchema.safeParse(whole).success).toBe(true);
  expect(showBannerSchema.safeParse({ ...whole, ...given }).success).toBe(false);
});

it('needs a GitLab to be about', async () => {
  expect(await getAudience(bo, {}, room())).toBeNull();
  expect(await getAudience(bo, { baseUrl: ['a', 'b'] }, room())).toBeNull();
});
