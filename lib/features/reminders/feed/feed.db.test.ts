import { randomBytes, randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givePossessions } from '#e2e/access/possessions.ts';
import { openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { makeVaultKey } from '#lib/infra/vault/vault-keys.ts';
import { getCalendarFeed } from './get-calendar-feed.ts';
import { resetCalendarFeed, turnOffCalendarFeed } from './reset-calendar-feed.ts';
import type { FeedRoom } from './room.ts';
import { writeFeed } from './write-feed.ts';

let test: TestRoom;
let room: FeedRoom;
let viewer: Viewer;
beforeAll(async () => {
  test = await openTestRoom();
  room = test.room;
});
afterAll(() => test.close());
beforeEach(async () => {
  viewer = await test.newViewer();
});

async function addressOf(who: Viewer): Promise<string> {
  const feed = await getCalendarFeed(who, room);
  return feed?.url.split('/calendar/')[1] ?? '';
}

async function fed(who: Viewer): Promise<{ text: string; events: ICAL.Event[] }> {
  const text = (await writeFeed(await addressOf(who), room)) ?? '';
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

describe('the address', () => {
  it('is not there until it is made, stays the same, and can be read aloud to a calendar', async () => {
    expect(await getCalendarFeed(viewer, room)).toBeNull();
    await resetCalendarFeed(viewer, room);
    const feed = await getCalendarFeed(viewer, room);
    expect(feed?.url).toMatch(/^https:\/\/patchbay\.example\.test\/calendar\/[0-9a-f-]{36}\.[\w-]{43}\.ics$/);
    expect(feed?.webcal).toBe(feed?.url.replace('https:', 'webcal:'));
    expect(await getCalendarFeed(viewer, room)).toEqual(feed);
  });

  it('ends with the next one, and when it is turned off, and never comes back', async () => {
    const old: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      await resetCalendarFeed(viewer, room);
      old.push(await addressOf(viewer));
      expect(await writeFeed(old.at(-1) ?? '', room)).not.toBeNull();
      if (round === 1) await turnOffCalendarFeed(viewer, room);
    }
    await turnOffCalendarFeed(viewer, room);
    await turnOffCalendarFeed(viewer, room);
    expect(await getCalendarFeed(viewer, room)).toBeNull();
    expect(new Set(old).size).toBe(3);
    for (const address of old) expect(await writeFeed(address, room)).toBeNull();
  });

  it('leads nowhere when it is guessed, cut, longer, of somebody else or of a closed account', async () => {
    await resetCalendarFeed(viewer, room);
    const other = await test.newViewer();
    await resetCalendarFeed(other, room);
    const [userId = '', mac = ''] = (await addressOf(viewer)).split('.');
    const [otherId = '', otherMac = ''] = (await addressOf(other)).split('.');
    const wrong = [
      `${userId}.${otherMac}.ics`,
      `${otherId}.${mac}.ics`,
      `${userId}.${mac.slice(1)}.ics`,
      `${userId}.${mac}A.ics`,
      `${userId}.${mac}`,
      `${userId.toUpperCase()}.${mac}.ics`,
      `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.${mac}.ics`,
      '',
      '.ics',
    ];
    for (const address of wrong) expect(await writeFeed(address, room), address).toBeNull();
    await test.room.prisma.user.update({ where: { id: viewer.userId }, data: { disabledAt: new Date() } });
    expect(await writeFeed(`${userId}.${mac}.ics`, room)).toBeNull();
  });

  it('is not told by a copy of the database: its key is sealed', async () => {
    await resetCalendarFeed(viewer, room);
    const secret = await room.prisma.vaultSecret.findUniqueOrThrow({ where: { name: 'calendar' } });
    expect(secret.sealed).toContain('"ciphertext"');
    const thief = {
      ...room,
      prisma: test.database.prisma,
      vaultKeys: [makeVaultKey('k1', randomBytes(32))] as const,
    };
    const { createClient } = await import('#lib/infra/db/create-client.ts');
    const prisma = createClient(test.database.url);
    await expect(getCalendarFeed(viewer, { ...thief, prisma })).rejects.toThrow('does not open');
    await prisma.$disconnect();
  });
});

describe('the calendar', () => {
  async function owning(change: object = {}): Promise<string> {
    const { connectionId } = await givePossessions(room.prisma, viewer.userId);
    await room.prisma.connection.update({
      where: { id: connectionId },
      data: { username: 'ada', scopes: ['api', 'read_user'], tokenName: 'laptop', label: 'CI', ...change },
    });
    return connectionId;
  }

  it('has one all-day event for each end, with an alarm and the way to renew, in its owner’s language', async () => {
    await resetCalendarFeed(viewer, room);
    const id = await owning();
    await owning({ expiresOn: null });
    await owning({ disconnectedAt: new Date() });
    await owning({ problem: 'token.expired', expiresOn: new Date('2020-01-01') });
    const { text, events } = await fed(viewer);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2020-01-01', '2099-11-21']);
    const event = events[1];
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.summary).toMatch(/^GitLab token of @ada on mine\w+\.example \(CI\) expires$/);
    expect(event?.description).toContain('“laptop” (api and read_user) of @ada');
    expect(event?.description).toContain(`https://patchbay.example.test/connect?renew=${id}`);
    expect(
      event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
    ).toBe('-P7D');
    expect(text).toContain('X-WR-CALNAME:GitLab tokens (Patchbay)\r\n');
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n');
    await room.prisma.user.update({ where: { id: viewer.userId }, data: { language: 'ja' } });
    expect((await fed(viewer)).events[1]?.summary).toContain('GitLabトークンの期限');
  });

  it('is the same text for the same ends; a renewal keeps the event and raises its sequence', async () => {
    await resetCalendarFeed(viewer, room);
    const id = await owning({ remindersFrom: new Date('2026-01-01T00:00:00Z') });
    const before = await fed(viewer);
    expect((await fed(viewer)).text).toBe(before.text);
    await room.prisma.connection.update({
      where: { id },
      data: { expiresOn: new Date('2100-01-02'), remindersFrom: new Date('2026-06-01T00:00:00Z') },
    });
    const after = await fed(viewer);
    expect(after.events[0]?.uid).toBe(before.events[0]?.uid);
    expect(after.events[0]?.sequence).toBeGreaterThan(before.events[0]?.sequence ?? Number.POSITIVE_INFINITY);
    expect(after.events[0]?.startDate.toString()).toBe('2100-01-02');
  });

  it('stays a calendar whatever a label holds, at every place of the fold', async () => {
    await resetCalendarFeed(viewer, room);
    const hostile = 'a\r\nBEGIN:VEVENT\r\n;,\\ "x": 👩‍🚀\u202e\u0000\ud83d'.replace('\u0000', '');
    const labels = [
      hostile.toWellFormed(),
      ...Array.from({ length: 80 }, (_, at) => `${'x'.repeat(at)}👋é漢`),
    ];
    for (const label of labels) await owning({ label });
    const { text, events } = await fed(viewer);
    expect(events).toHaveLength(labels.length);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain('\ufffd\ufffd');
    for (const label of labels.slice(1))
      expect(events.some(({ summary }) => summary.includes(`(${label})`))).toBe(true);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(labels.length);
  });

  it('holds a thousand connections', async () => {
    await resetCalendarFeed(viewer, room);
    const first = await owning();
    const { instanceId } = await room.prisma.connection.findUniqueOrThrow({ where: { id: first } });
    const row = {
      userId: viewer.userId,
      instanceId,
      gitlabUserId: 1n,
      username: 'ada',
      tokenFingerprint: 'x',
      expiresOn: new Date('2099-01-01'),
      verifiedAt: new Date(),
      checkedAt: new Date(),
    };
    await room.prisma.connection.createMany({
      data: Array.from({ length: 999 }, (_, index) => ({
        ...row,
        id: randomUUID(),
        accountKey: `user:${index + 10}`,
      })),
    });
    const { events } = await fed(viewer);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1_000);
  });
});
