import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givePossessions } from '#e2e/access/possessions.ts';
import { openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { getUnreadCount, UNREAD_MAX } from './get-unread-count.ts';
import { listNotices, NOTICES_A_PAGE } from './list-notices.ts';
import { markNoticesRead, openNotice } from './mark-notices.ts';
import type { NoticePage } from './view.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const MINUTE_MS = 60_000;

let test: TestRoom;
let viewer: Viewer;
let stranger: Viewer;
let connectionId: string;
beforeAll(async () => {
  test = await openTestRoom();
});
afterAll(() => test.close());
beforeEach(async () => {
  viewer = await test.newViewer();
  stranger = await test.newViewer();
  ({ connectionId } = await givePossessions(test.room.prisma, viewer.userId));
  await test.room.prisma.notice.deleteMany({ where: { userId: viewer.userId } });
});

const ABOUT = {
  instanceUrl: 'https://gitlab.example',
  username: 'ada',
  label: 'CI',
  tokenName: 't',
  scopes: ['api'],
  expiresOn: '2026-11-30',
};

async function notices(count: number, wish: { kind?: string; facts?: object; everyMs?: number } = {}) {
  const { kind = 'reminder', facts = { daysBefore: 7 }, everyMs = MINUTE_MS } = wish;
  const rows = Array.from({ length: count }, (_, index) => ({
    key: randomUUID(),
    userId: viewer.userId,
    connectionId,
    kind,
    data: { about: ABOUT, facts },
    createdAt: new Date(NOW.getTime() - index * everyMs),
  }));
  await test.room.prisma.notice.createMany({ data: rows });
}

const given = async () => ({
  prisma: test.room.prisma,
  now: () => NOW,
  words: await createWords('en'),
});
const list = async (who: Viewer, before?: string): Promise<NoticePage> =>
  listNotices(who, before, await given());
const shown = ({ days }: NoticePage) => days.flatMap((day) => day.notices);

describe('the list', () => {
  it('says what happened, when, and what helps, by days of the reader’s own zone', async () => {
    await test.room.prisma.user.update({ where: { id: viewer.userId }, data: { timeZone: 'Asia/Tokyo' } });
    await notices(3, { everyMs: 12 * 60 * MINUTE_MS });
    const page = await list(viewer);
    expect(page.days.map(({ title, notices: those }) => [title, those.map(({ time }) => time)])).toEqual([
      ['Today', ['19:00', '07:00']],
      ['Yesterday', ['19:00']],
    ]);
    expect(page.days.every(({ key }) => /^[\w-]+$/.test(key))).toBe(true);
    const [first] = shown(page);
    expect(first).toMatchObject({
      unread: true,
      title: '@ada on gitlab.example: token ends in 7 days, 30 Nov 2026',
      action: { label: 'Renew', href: `/notices/${first?.id}?to=renew` },
    });
    expect(first?.text).toContain('00:00 UTC = 09:00 your time');
  });

  it('has a sentence for every kind', async () => {
    await notices(1, { kind: 'needs_you', facts: { code: 'token.revoked' } });
    await notices(1, { kind: 'needs_you', facts: { code: 'token.unknown', lost: true } });
    await notices(1, {
      kind: 'unreachable',
      facts: { code: 'network.timeout', since: '2026-11-22T09:40:00.000Z', connections: 3 },
    });
    await notices(1, { kind: 'rotated', facts: { automatic: true } });
    await notices(1, { kind: 'rotation_failed', facts: { code: 'gitlab.unexpected', automatic: true } });
    expect(
      shown(await list(viewer))
        .map(({ title }) => title)
        .sort(),
    ).toEqual([
      '@ada on gitlab.example: This token was revoked',
      '@ada on gitlab.example: the token was lost in a rotation',
      '@ada on gitlab.example: token not rotated',
      '@ada on gitlab.example: token rotated',
      'gitlab.example has not answered since 22 Nov 2026, 09:40 UTC',
    ]);
  });

  it('leaves out what a newer version wrote', async () => {
    await notices(1, { kind: 'constructor' });
    await notices(1, { facts: {} });
    expect(shown(await list(viewer))).toEqual([]);
  });

  it('goes on page by page without a gap or a double, also where many came at one moment', async () => {
    const count = 2 * NOTICES_A_PAGE + 3;
    await notices(count, { everyMs: 0 });
    const seen: string[] = [];
    let before: string | undefined;
    for (let pages = 0; pages < 3; pages += 1) {
      const page = await list(viewer, before);
      seen.push(...shown(page).map(({ id }) => id));
      before = page.older ?? undefined;
      expect(page.older === null).toBe(pages === 2);
    }
    expect(new Set(seen).size).toBe(count);
  });

  it('begins anew at a place that is none', async () => {
    await notices(1);
    for (const before of ['', 'x', '99999999999999999999.x', `1.${'-'.repeat(36)}`])
      expect(shown(await list(viewer, before))).toHaveLength(1);
  });

  it('is nobody else’s', async () => {
    await notices(1);
    const [notice] = shown(await list(viewer));
    expect(shown(await list(stranger))).toEqual([]);
    expect(await getUnreadCount(stranger, test.room.prisma)).toBe(0);
    expect(await openNotice(stranger, notice?.id ?? '', null, await given())).toBeNull();
    await markNoticesRead(stranger, NOW, await given());
    expect(await getUnreadCount(viewer, test.room.prisma)).toBe(1);
  });
});

describe('what is read', () => {
  it('is what was opened, on the way to what it is about', async () => {
    await notices(2);
    const [first] = shown(await list(viewer));
    const id = first?.id ?? '';
    expect(await openNotice(viewer, id, 'renew', await given())).toBe(`/connect?renew=${connectionId}`);
    expect(await openNotice(viewer, id, 'https://evil.example', await given())).toBe(
      `/connections/${connectionId}`,
    );
    expect(await getUnreadCount(viewer, test.room.prisma)).toBe(1);
    expect(await openNotice(viewer, 'nonsense', null, await given())).toBeNull();
  });

  it('is all that the page knew of, and not what came since', async () => {
    await notices(5);
    const { until } = await list(viewer);
    const earlier = new Date(new Date(until ?? '').getTime() - MINUTE_MS);
    await markNoticesRead(viewer, earlier, await given());
    expect(await getUnreadCount(viewer, test.room.prisma)).toBe(1);
    await markNoticesRead(viewer, NOW, await given());
    expect((await list(viewer)).unread).toBe(false);
  });

  it('is counted no further than somebody would read', async () => {
    await notices(UNREAD_MAX + 20);
    expect(await getUnreadCount(viewer, test.room.prisma)).toBe(UNREAD_MAX);
  });
});
