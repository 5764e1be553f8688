import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePeople } from '#e2e/fixtures/people.ts';
import { type PlainBrowser, plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { headerOf, type ReceivedMail, startSmtp, type TestSmtp } from '#e2e/fixtures/smtp-server.ts';
import { startWorld, type World } from '#e2e/fixtures/world.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { db } from '#lib/infra/db/prisma.ts';

/**
 * The life of a connection in the running product, jobs included: nobody presses anything but what the mails lead to. Only the schedule is
 * moved by hand, as time would move it.
 */

const WAIT = { timeout: 45_000, interval: 250 };
const MINUTE_MS = 60_000;

let smtp: TestSmtp;
let world: World;
let browser: PlainBrowser;
let userId = '';
beforeAll(async () => {
  smtp = await startSmtp();
  const SMTP_URL = `smtp://127.0.0.1:${smtp.port}`;
  world = await startWorld({ SMTP_URL, MAIL_FROM: 'Patchbay <patchbay@acme.test>' });
  Object.assign(process.env, { DATA_DIR: world.app.dataDir, PUBLIC_URL: world.app.url });
  const [person] = await makePeople(db(), 1);
  if (!person) throw new Error('Nobody was made.');
  userId = person.userId;
  browser = plainBrowser(world.app.url, person.cookies);
}, 300_000);
afterAll(async () => {
  await db().$disconnect();
  await world.close();
  await smtp.close();
}, 60_000);

it('a reminder, a token revoked behind our back, and the renewal the mail leads to', {
  timeout: 180_000,
}, async () => {
  const { gitlab, gitlabUrl } = world;
  const today = calendarDateOf(new Date());
  const user = gitlab.createUser({ username: 'ada', name: 'Ada Lovelace' });
  const first = gitlab.createToken({ user, scopes: ['read_user'], expiresAt: addDays(today, 6) });
  await link('/connect', { hostname: gitlabUrl, token: first.token });
  const linked = await connection();
  expect(linked).toMatchObject({ problem: null, disconnectedAt: null });
  expect(linked.nextCheckAt).not.toBeNull();

  // It was linked before the week in which the reminder of seven days before was due.
  await moveTo({ remindersFrom: daysAgo(30), nextReminderAt: daysAgo(0) });
  const reminder = await nextMail(0);
  expect(headerOf(reminder, 'Subject')).toContain('ada');
  expect(bodyOf(reminder)).toContain(`/connect?renew=${linked.id}`);

  first.revoked = true;
  await dueNow();
  const alarm = await nextMail(1);
  expect(await connection()).toMatchObject({ problem: 'token.revoked', nextCheckAt: null });
  expect((await browser.get('/connections')).html).toContain('Needs you');

  const href = new RegExp(`/connect\\?renew=${linked.id}`).exec(bodyOf(alarm))?.[0] ?? 'no link';
  const second = gitlab.createToken({ user, scopes: ['read_user'], expiresAt: addDays(today, 300) });
  await link(href, { hostname: gitlabUrl, token: second.token });
  const renewed = await connection();
  expect(renewed).toMatchObject({ id: linked.id, problem: null });
  expect(calendarDateOf(renewed.expiresOn ?? new Date(0))).toBe(addDays(today, 300));

  await dueNow();
  await expect.poll(async () => (await connection()).checkedAt > renewed.checkedAt, WAIT).toBe(true);
  expect(smtp.mails.length).toBe(2);
});

it('an outage changes no token, and nobody is told before a day has passed', {
  timeout: 120_000,
}, async () => {
  const end = world.gitlab.behave('maintenance');
  const before = smtp.mails.length;
  for (let failures = 1; failures <= 5; failures += 1) {
    await dueNow();
    await expect.poll(async () => (await host()).failures, WAIT).toBe(failures);
  }
  expect(await host()).toMatchObject({ downCode: 'gitlab.maintenance' });
  expect(await connection()).toMatchObject({ problem: null });
  expect((await browser.get('/connections')).html).toContain('Unreachable');
  end();
  await dueNow();
  await expect.poll(async () => (await host()).downSince, WAIT).toBeNull();
  expect((await browser.get('/connections')).html).toContain('Healthy');
  expect(smtp.mails.length).toBe(before);
});

async function link(page: string, fields: { hostname: string; token: string }): Promise<void> {
  const answer = await browser.submit(await browser.get(page), fields);
  expect(answer.status).toBe(303);
  expect(answer.location).toMatch(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}/);
}

function connection() {
  return db().connection.findFirstOrThrow({
    where: { userId },
    select: {
      id: true,
      problem: true,
      disconnectedAt: true,
      expiresOn: true,
      checkedAt: true,
      nextCheckAt: true,
    },
  });
}

function host() {
  return db().gitlabHost.findUniqueOrThrow({ where: { origin: new URL(world.gitlabUrl).origin } });
}

async function moveTo(data: { remindersFrom: Date; nextReminderAt: Date }): Promise<void> {
  await db().connection.updateMany({ where: { userId }, data });
}

/** As if a day had passed. */
async function dueNow(): Promise<void> {
  const now = new Date(Date.now() - 1_000);
  await db().connection.updateMany({ where: { userId }, data: { nextCheckAt: now } });
  await db().gitlabHost.updateMany({ data: { nextSweepAt: now } });
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 24 * 60 * MINUTE_MS);
}

async function nextMail(index: number): Promise<ReceivedMail> {
  await expect.poll(() => smtp.mails.length, WAIT).toBeGreaterThan(index);
  const mail = smtp.mails[index];
  if (!mail) throw new Error('It was not sent.');
  return mail;
}

/** Quoted-printable undone as far as links need it. */
function bodyOf({ raw }: ReceivedMail): string {
  return raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
}
