import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { getNextReminder } from './get-next-reminder.ts';

const NOW = new Date('2026-11-01T12:00:00Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function newPerson(reminderDays: number[]): Promise<Viewer> {
  const { id } = await database.prisma.user.create({
    data: { email: `${randomUUID()}@example.test`, name: 'Ada', timeZone: 'Europe/Berlin', reminderDays },
  });
  return { userId: id } as unknown as Viewer;
}

async function connected({ userId }: Viewer, username: string, expiresOn: string, paused = false) {
  const baseUrl = 'https://gitlab.example';
  const { id } = await database.prisma.instance.upsert({
    where: { baseUrl },
    create: { baseUrl, origin: baseUrl },
    update: {},
  });
  await database.prisma.connection.create({
    data: {
      id: randomUUID(),
      userId,
      instanceId: id,
      username,
      accountKey: `user:${username}`,
      tokenFingerprint: username,
      expiresOn: new Date(expiresOn),
      remindersFrom: new Date('2026-10-01T00:00:00Z'),
      remindersPausedAt: paused ? NOW : null,
      verifiedAt: NOW,
      checkedAt: NOW,
    },
  });
}

const next = async (viewer: Viewer) =>
  getNextReminder(viewer, await createWords('en'), { prisma: database.prisma, now: () => NOW });

it('is the first of all connections’, on its person’s own clock', async () => {
  const viewer = await newPerson([7, 0]);
  await connected(viewer, 'grace', '2027-01-01');
  await connected(viewer, 'ada', '2026-11-21');
  await connected(viewer, 'paused', '2026-11-10', true);
  expect(await next(viewer)).toEqual({
    accountOn: '@ada on gitlab.example',
    at: '2026-11-14T07:00:00.000Z',
    day: '14 Nov 2026',
    time: '08:00',
  });
});

it('may be none, and is nobody else’s', async () => {
  const [ada, eve] = [await newPerson([7]), await newPerson([7])];
  await connected(eve, 'eve', '2026-11-21');
  await connected(ada, 'ada', '2026-11-03');
  expect(await next(ada)).toBeNull();
  const silent = await newPerson([]);
  await connected(silent, 'ada', '2026-11-21');
  expect(await next(silent)).toBeNull();
});
