import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePeople, type SignedInPerson } from '#e2e/fixtures/people.ts';
import { plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { headerOf, startSmtp, type TestSmtp } from '#e2e/fixtures/smtp-server.ts';
import { startWorld, type World } from '#e2e/fixtures/world.ts';
import { db } from '#lib/infra/db/prisma.ts';

let smtp: TestSmtp;
let world: World;
let person: SignedInPerson;
beforeAll(async () => {
  smtp = await startSmtp();
  const SMTP_URL = `smtp://127.0.0.1:${smtp.port}`;
  world = await startWorld({ SMTP_URL, MAIL_FROM: 'Patchbay <patchbay@acme.test>' });
  Object.assign(process.env, { DATA_DIR: world.app.dataDir, PUBLIC_URL: world.app.url });
  const [made] = await makePeople(db(), 1);
  if (!made) throw new Error('Nobody was made.');
  person = made;
}, 300_000);
afterAll(async () => {
  await db().$disconnect();
  await world.close();
  await smtp.close();
}, 60_000);

it('the server itself looks, mails once it answers, and the link leads on', { timeout: 90_000 }, async () => {
  const { userId, cookies } = person;
  const baseUrl = world.gitlabUrl;
  const end = world.gitlab.behave('maintenance');
  const now = new Date();
  const endsAt = new Date(now.getTime() + 60 * 60_000);
  await db().instanceWatch.create({ data: { userId, baseUrl, language: 'en', createdAt: now, endsAt } });
  await db().watchedInstance.create({ data: { baseUrl, nextLookAt: now } });
  const look = () => db().watchedInstance.findUnique({ where: { baseUrl } });
  await expect.poll(async () => (await look())?.looks, { timeout: 30_000 }).toBe(1);
  expect(smtp.mails).toEqual([]);

  end();
  await db().watchedInstance.updateMany({ data: { nextLookAt: new Date() } });
  await expect.poll(() => smtp.mails.length, { timeout: 45_000 }).toBe(1);
  const [mail] = smtp.mails;
  if (!mail) throw new Error('It was not sent.');
  expect(headerOf(mail, 'Subject')).toContain('answers again');
  const href = /https?:\/\/localhost:\d+\/connect\?instance=[^\s"<]+/.exec(
    mail.raw.replace(/=\r\n/g, '').replace(/=3D/g, '='),
  )?.[0];
  const page = await plainBrowser(world.app.url, cookies).get((href ?? '').slice(world.app.url.length));
  expect(page.status).toBe(200);
  expect(page.html).toContain(new URL(baseUrl).host);
  expect(await look()).toBeNull();
});
