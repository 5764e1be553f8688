import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Trouble } from '#e2e/fake-gitlab/trouble.ts';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { createWords } from '#lib/words/words.ts';
import { dismissWatch } from './dismiss-watch.ts';
import { listWatchNews } from './list-watch-news.ts';
import { lookAfterWatches } from './look-after-watches.ts';
import type { ConnectRoom } from './room.ts';
import { tidyUp } from './tidy-up.ts';
import { watchInstance } from './watch-instance.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let test: TestRoom;
let room: ConnectRoom;
let viewer: Viewer;
beforeAll(async () => {
  test = await openTestRoom();
  room = { ...test.room, mails: true };
});
afterAll(() => test.close());
beforeEach(async () => {
  test.gitlab.reset();
  test.clock.now = new Date();
  const { prisma } = test.database;
  await prisma.mail.deleteMany();
  await prisma.instanceWatch.deleteMany();
  await prisma.watchedInstance.deleteMany();
  viewer = await test.newViewer();
});

const later = (ms: number): void => {
  test.clock.now = new Date(test.clock.now.getTime() + ms);
};
const watch = (by = viewer, address = test.gitlab.url, language = 'en') =>
  watchInstance(by, { address, language }, room);
const news = async (of = viewer) => listWatchNews(of, { room, words: await createWords('en') });
const mails = () => test.database.prisma.mail.findMany({ orderBy: { createdAt: 'asc' } });
/** What was asked of the GitLab, as rounds of looking. */
const looks = () => test.gitlab.requests.filter(({ path }) => path.includes('/api/v4/version')).length;

describe('waiting', () => {
  it('ends with one mail and one notice when the GitLab answers', async () => {
    const end = test.gitlab.behave('workhorse_502');
    expect(await watch()).toEqual({ ok: true, value: test.gitlab.url });
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toEqual([]);
    expect(await news()).toEqual([]);
    end();
    later(3 * MINUTE_MS);
    await lookAfterWatches(room);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: viewer.email,
      template: 'watch.back',
      data: { baseUrl: test.gitlab.url },
    });
    expect(await news()).toMatchObject([
      {
        kind: 'back',
        title: expect.stringMatching(/^127\.0\.0\.1:\d+ answers again$/),
        link: { href: `/connect?instance=${encodeURIComponent(test.gitlab.url)}` },
      },
    ]);
    later(DAY_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(1);
    expect(await test.database.prisma.watchedInstance.count()).toBe(0);
  });

  it('sends no credential, and looks after 1, 2, 5, 10, 15 and then every 30 minutes', async () => {
    test.gitlab.behave('maintenance');
    await watch();
    const pauses: number[] = [];
    for (let look = 0; look < 8; look += 1) {
      const { nextLookAt } = await test.database.prisma.watchedInstance.findFirstOrThrow();
      pauses.push((nextLookAt.getTime() - test.clock.now.getTime()) / MINUTE_MS);
      later(nextLookAt.getTime() - test.clock.now.getTime() - 1);
      const before = looks();
      await lookAfterWatches(room);
      expect(looks()).toBe(before);
      later(1);
      await lookAfterWatches(room);
      expect(looks()).toBeGreaterThan(before);
    }
    for (const [index, minutes] of [1, 2, 5, 10, 15, 30, 30, 30].entries())
      expect((pauses[index] ?? 0) / minutes).toBeCloseTo(1, 0);
    expect(
      test.gitlab.requests.every(
        ({ headers }) => !('private-token' in headers || 'authorization' in headers),
      ),
    ).toBe(true);
  });

  it.each<Trouble>([
    'workhorse_502',
    'rate_limited',
    'captive_portal',
    'html_403',
    'moved_host',
    { manner: 'reset_before' },
  ])('is not ended by %j', async (trouble) => {
    const end = test.gitlab.behave(trouble);
    await watch();
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toEqual([]);
    end();
    later(3 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(1);
  });

  it.each(['https://127.0.0.2:9', 'https://10.1.2.3', 'https://169.254.169.254', 'https://nowhere.invalid'])(
    'for %s, which is refused or not there, ends nothing either',
    async (address) => {
      expect((await watch(viewer, address)).ok).toBe(true);
      later(2 * MINUTE_MS);
      await lookAfterWatches(room);
      expect(await mails()).toEqual([]);
      expect(await test.database.prisma.watchedInstance.findFirst()).toMatchObject({ looks: 1 });
    },
  );

  it('finds the GitLab at the root of a pasted link’s host', async () => {
    await watch(viewer, `${test.gitlab.url}/group/project/-/issues/1`);
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(1);
  });

  it('is over after seven days, and that is told once, too', async () => {
    test.gitlab.behave('workhorse_502');
    await watch();
    later(7 * DAY_MS - 1);
    await lookAfterWatches(room);
    expect(await mails()).toEqual([]);
    later(1);
    await Promise.all([lookAfterWatches(room), lookAfterWatches(room)]);
    await lookAfterWatches(room);
    expect(await mails()).toMatchObject([
      { template: 'watch.ended', key: expect.stringMatching(/^watch:.*:ended$/) },
    ]);
    expect(await news()).toMatchObject([{ kind: 'ended' }]);
    test.gitlab.reset();
    later(DAY_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(1);
    const asked = looks();
    later(DAY_MS);
    await lookAfterWatches(room);
    expect(looks()).toBe(asked);
  });

  it('is written to in the account’s language, else in the one they asked in', async () => {
    const other = await test.newViewer();
    await test.database.prisma.user.update({ where: { id: other.userId }, data: { language: 'fr' } });
    await watch(viewer, test.gitlab.url, 'ja');
    await watch(other, test.gitlab.url, 'de');
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(Object.fromEntries((await mails()).map(({ to, language }) => [to, language]))).toEqual({
      [viewer.email]: 'ja',
      [other.email]: 'fr',
    });
  });
});

describe('many who wait for one GitLab', () => {
  it('cost one look, and each is told once, by two processes side by side', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => test.newViewer()));
    for (const person of people) await watch(person);
    later(2 * MINUTE_MS);
    const second = createClient(test.database.url);
    await Promise.all([lookAfterWatches(room), lookAfterWatches({ ...room, prisma: second })]);
    await second.$disconnect();
    expect(looks()).toBe(1);
    const told = (await mails()).map(({ to }) => to);
    expect(told.sort()).toEqual(people.map(({ email }) => email).sort());
  });

  it('are told at once by a look that somebody new caused', async () => {
    const end = test.gitlab.behave('workhorse_502');
    await watch();
    for (let look = 0; look < 6; look += 1) {
      later(34 * MINUTE_MS);
      await lookAfterWatches(room);
    }
    end();
    const newcomer = await test.newViewer();
    await watch(newcomer);
    later(1.2 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(2);
  });

  it('does not count those whose account is closed', async () => {
    const gone = await test.newViewer();
    await watch(gone);
    await test.database.prisma.user.update({ where: { id: gone.userId }, data: { disabledAt: new Date() } });
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toEqual([]);
  });
});

describe('a process that dies', () => {
  it('in the middle of a look leaves it to the next, after its lease', async () => {
    await watch();
    later(2 * MINUTE_MS);
    // What a claim leaves behind.
    const dying = new AbortController();
    dying.abort();
    await lookAfterWatches(room, dying.signal);
    expect(looks()).toBe(0);
    await lookAfterWatches(room);
    expect(looks()).toBe(0);
    later(3 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(1);
  });

  it('between telling and closing the look tells nobody twice', async () => {
    await watch();
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    // The row of the look is back, as if it had not been taken out.
    await test.database.prisma.watchedInstance.create({
      data: { baseUrl: test.gitlab.url, nextLookAt: test.clock.now },
    });
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(1);
    expect(await test.database.prisma.watchedInstance.count()).toBe(0);
  });

  it('or a database that refuses leaves told and closed together', async () => {
    const { prisma } = test.database;
    await watch();
    later(2 * MINUTE_MS);
    await prisma.$executeRawUnsafe(
      "ALTER TABLE mails ADD CONSTRAINT none CHECK (template <> 'watch.back') NOT VALID",
    );
    await expect(lookAfterWatches(room)).rejects.toThrow();
    expect(await news()).toEqual([]);
    await prisma.$executeRawUnsafe('ALTER TABLE mails DROP CONSTRAINT none');
    later(3 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(1);
    expect(await news()).toHaveLength(1);
  });
});

describe('a wish', () => {
  it('is one, however often it is made at once', async () => {
    const wishes = await Promise.all(Array.from({ length: 6 }, () => watch()));
    expect(wishes.every(({ ok }) => ok)).toBe(true);
    expect(await test.database.prisma.instanceWatch.count()).toBe(1);
  });

  it('can be made again when it was fulfilled, and is told anew', async () => {
    await watch();
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    await watch();
    expect(await news()).toEqual([]);
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    expect(await mails()).toHaveLength(2);
    expect(await news()).toHaveLength(1);
  });

  it('may be one of five', async () => {
    const hosts = Array.from({ length: 8 }, (_, index) => `https://h${index}.example.com`);
    const ends = await Promise.all(hosts.map((host) => watch(viewer, host)));
    expect(ends.filter(({ ok }) => ok)).toHaveLength(5);
    expect(ends.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, error: 'watch.too_many' }));
    const [open] = await test.database.prisma.instanceWatch.findMany();
    await dismissWatch(viewer, open?.id ?? '', room);
    expect((await watch(viewer, 'https://another.example.com')).ok).toBe(true);
  });

  it('counts as a new host, so that nobody scans this way', async () => {
    const answers = [];
    for (let index = 0; index < 11; index += 1) {
      answers.push(await watch(viewer, `https://n${index}.example.com`));
      await test.database.prisma.instanceWatch.deleteMany();
    }
    expect(answers.slice(0, 10).every(({ ok }) => ok)).toBe(true);
    expect(answers[10]).toEqual({ ok: false, error: 'watch.new_hosts' });
  });

  it.each(['', 'glpat-aB3dE6gH9jK2mN5pQ8sT', 'github.com', 'javascript:alert(1)', 'x'.repeat(600)])(
    'for %j is refused',
    async (address) => {
      expect(await watch(viewer, address)).toEqual({ ok: false, error: 'address.malformed' });
      expect(await test.database.prisma.instanceWatch.count()).toBe(0);
    },
  );

  it('keeps no part of what was typed but the base URL', async () => {
    await watch(viewer, 'https://gitlab.example.com/group/project?private_token=canary');
    expect(JSON.stringify(await test.database.prisma.instanceWatch.findMany())).not.toContain('canary');
  });
});

describe('news', () => {
  it('is put away by the one it is for, and by nobody else', async () => {
    await watch();
    later(2 * MINUTE_MS);
    await lookAfterWatches(room);
    const [item] = await news();
    const other = await test.newViewer();
    expect(await dismissWatch(other, item?.id ?? '', room)).toBe(false);
    expect(await dismissWatch(viewer, 'nonsense', room)).toBe(false);
    expect(await news(other)).toEqual([]);
    expect(await dismissWatch(viewer, item?.id ?? '', room)).toBe(true);
    expect(await news()).toEqual([]);
  });

  it('and the waiting, and the draft, are over with the link', async () => {
    const { prisma } = test.database;
    const waiting = { userId: viewer.userId, baseUrl: 'https://other.example.com', language: 'en' };
    await watch();
    await prisma.instanceWatch.create({
      data: { ...waiting, createdAt: test.clock.now, endsAt: test.clock.now },
    });
    await prisma.connectDraft.create({
      data: { userId: viewer.userId, address: 'x', updatedAt: test.clock.now },
    });
    const user = test.gitlab.createUser();
    const failing = test.gitlab.createToken({ user, revoked: true });
    await linkAttempt(test, viewer, { token: failing.token });
    expect(await prisma.connectDraft.count({ where: { userId: viewer.userId } })).toBe(1);
    const { token } = test.gitlab.createToken({ user });
    const { connection } = await linkAttempt(test, viewer, { token });
    expect(await prisma.connectDraft.count({ where: { userId: viewer.userId } })).toBe(0);
    expect(await prisma.instanceWatch.findMany({ where: { dismissedAt: null } })).toMatchObject([waiting]);

    await prisma.connectDraft.create({
      data: { userId: viewer.userId, address: 'x', updatedAt: test.clock.now },
    });
    const fresh = test.gitlab.createToken({ user });
    await linkAttempt(test, viewer, { token: fresh.token, renew: connection?.id ?? '' });
    expect(await prisma.connectDraft.count({ where: { userId: viewer.userId } })).toBe(1);
  });

  it('is taken out a month after its time', async () => {
    await watch();
    later(36 * DAY_MS);
    await lookAfterWatches(room);
    await tidyUp(room);
    expect(await test.database.prisma.instanceWatch.count()).toBe(1);
    later(2 * DAY_MS);
    await tidyUp(room);
    expect(await test.database.prisma.instanceWatch.count()).toBe(0);
  });
});
