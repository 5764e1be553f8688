import { type Browser, expect, type Page, test } from '@playwright/test';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { type AppServer, freePort, startApp } from '#e2e/fixtures/app-server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { connect, connectButton, connected, hostnameField, tokenField } from '#e2e/fixtures/connect-page.ts';
import { headerOf, startSmtp, type TestSmtp } from '#e2e/fixtures/smtp-server.ts';
import { changeRole } from '#e2e/sweep/owned.ts';

const HOST = 'git.untrusted.test';

/** A GitLab whose certificate comes from an authority that nobody here knows, and a mail server. */
let app: AppServer;
let gitlab: FakeGitlab;
let smtp: TestSmtp;
let authority: string;
test.beforeAll(async () => {
  const ca = await makeCa('Unknown Works CA');
  authority = ca.cert;
  const { key, chain } = await ca.issue({ names: [HOST] });
  gitlab = await startFakeGitlab({ tls: { key, cert: chain }, hostName: HOST });
  smtp = await startSmtp();
  app = await startApp({
    port: await freePort(),
    env: {
      SIGN_UP: 'open',
      SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      MAIL_FROM: 'Patchbay <patchbay@example.test>',
      ALLOWED_PRIVATE_HOSTS: `${HOST}:${gitlab.port}=127.0.0.1`,
    },
  });
});
test.afterAll(async () => {
  await app.stop();
  await Promise.all([gitlab.close(), smtp.close()]);
});

/** Somebody with a browser of their own, signed up. */
async function arrive(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: app.url, locale: 'en-GB' })).newPage();
  await page.goto('/sign-up');
  await page.getByLabel('E-mail address').fill(emailOf(name));
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL(/\/(?:connections|connect)$/);
  return page;
}

const emailOf = (name: string) => `${name.toLowerCase()}@example.test`;

/** What somebody who needs help reads out. */
async function referenceOf(page: Page): Promise<string> {
  await page.waitForURL(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(page.locator('main').getByText(reference).first()).toBeVisible();
  return reference;
}

async function search(page: Page, typed: string): Promise<void> {
  await page.goto('/support');
  await page.getByRole('searchbox', { name: 'Search everything' }).fill(typed);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
}

async function replay(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Reason', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Replay', exact: true }).click();
  await page.waitForURL(/\/support\/replays\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
}

async function sendLink(page: Page, remark: string): Promise<void> {
  await page.getByLabel('Remark', { exact: true }).fill(remark);
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(page.getByText('Sent. It is in their mail and among their news.')).toBeVisible();
}

/** The newest mail's link, once the mail server has it. */
async function linkMailed(count: number): Promise<{ path: string; text: string }> {
  await expect.poll(() => smtp.mails.length, { timeout: 40_000 }).toBe(count);
  const mail = smtp.mails.at(-1);
  if (!mail) throw new Error('No mail came.');
  expect(mail.to).toEqual([emailOf('Ada')]);
  expect(headerOf(mail, 'Subject')).toBeTruthy();
  // Quoted-printable: soft line breaks and coded signs are undone.
  const text = mail.raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  const path = /\/repair\/[\w-]{43}/.exec(text)?.[0];
  if (!path) throw new Error(`No link is in the mail:\n${text}`);
  return { path, text };
}

test('from "it does not work" to a connection, with support and an administrator on the way', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const [ada, sue, adam] = [
    await arrive(browser, 'Ada'),
    await arrive(browser, 'Sue'),
    await arrive(browser, 'Adam'),
  ];
  await changeRole({ app }, emailOf('Sue'), 'support');
  await changeRole({ app }, emailOf('Adam'), 'admin');
  const user = gitlab.createUser({ username: 'ada' });
  const poor = gitlab.createToken({ user, scopes: ['read_repository'] });
  const good = gitlab.createToken({ user, scopes: ['read_user'], expiresAt: '2031-01-01' });
  const address = `https://${HOST}:${gitlab.port}`;

  // Ada: a certificate that nobody trusts.
  await ada.goto('/connect');
  await connect(ada, address, poor.token);
  await expect(ada.getByText('tls.untrusted')).toBeVisible();
  const first = await referenceOf(ada);

  // Sue finds it by what Ada reads out, in small letters and without the hyphen, and looks again herself.
  await search(sue, first.toLowerCase().replace('-', ' '));
  await sue.waitForURL(`/support/attempts/${first}`);
  await expect(sue.locator('main')).toContainText('tls.untrusted');
  await expect(sue.getByRole('heading', { name: 'Send a repair link' })).toBeVisible();
  await replay(sue, 'Ada cannot link her GitLab');
  await expect(sue.getByText(/Nothing on the way has changed|It fails as it did/).first()).toBeVisible();

  // Adam adds its authority, from the link on the attempt's page.
  await adam.goto(`/support/attempts/${first}`);
  await adam.locator('main a[href^="/admin/instances?add="]').click();
  await adam.getByRole('button', { name: 'Add', exact: true }).click();
  await adam.waitForURL(/\/admin\/instances\/[0-9a-f-]{36}/);
  await adam.locator('[name="pem"]').fill(authority);
  await adam.getByRole('button', { name: 'Show what is in it' }).click();
  await expect(adam.getByText('Unknown Works CA').first()).toBeVisible();
  await adam.getByRole('button', { name: 'Trust for this GitLab' }).click();
  await expect(adam.getByText('Trusted from now on')).toBeVisible();
  await expect(adam.getByRole('button', { name: 'Remove' })).toBeVisible();

  // Sue sees that the way is clear, and shows Ada back to her attempt.
  await sue.goto(`/support/attempts/${first}`);
  await replay(sue, 'The authority is trusted now');
  await expect(sue.getByText('The way to this GitLab is clear now').first()).toBeVisible();
  await sue.goto(`/support/attempts/${first}`);
  await sendLink(sue, 'Your GitLab is trusted now; please try again.');
  const mailed = await linkMailed(1);
  expect(mailed.text).toContain('Your GitLab is trusted now');
  expect(await sue.content()).not.toContain(mailed.path);

  // Somebody else can do nothing with it; Ada, who has signed out meanwhile, signs in on the way.
  await sue.goto(mailed.path);
  await expect(sue.getByRole('heading', { name: 'This link belongs to another account' })).toBeVisible();
  await ada.context().clearCookies();
  await ada.goto(mailed.path);
  await ada.getByLabel('E-mail address').fill(emailOf('Ada'));
  await ada.getByLabel('Password', { exact: true }).fill('correct horse battery staple');
  await ada.getByRole('button', { name: 'Sign in', exact: true }).click();
  await ada.waitForURL(mailed.path);
  await ada.getByRole('button', { name: 'Go on' }).click();
  await ada.waitForURL(`/connect/${first}`);
  await expect(hostnameField(ada)).toHaveValue(new RegExp(HOST));

  // The same token again: now it is its scopes.
  await tokenField(ada).fill(poor.token);
  await connectButton(ada).click();
  await expect(ada.getByText('scope.missing')).toBeVisible();
  await ada.waitForURL((url) => url.pathname !== `/connect/${first}`);
  const second = await referenceOf(ada);
  await search(sue, second);
  await sue.waitForURL(`/support/attempts/${second}`);
  await expect(sue.locator('main')).toContainText('scope.missing');
  await sendLink(sue, 'Tick read_user this time.');
  const again = await linkMailed(2);
  await ada.goto(again.path);
  await ada.getByRole('button', { name: 'Go on' }).click();
  await ada.waitForURL(`/connect/${second}`);
  await tokenField(ada).fill(good.token);
  await connectButton(ada).click();
  await expect(connected(ada)).toBeVisible();

  // The link is used up; and whoever of the staff looks at her connection, she sees it.
  await ada.goto(again.path);
  await expect(ada.getByRole('heading', { name: 'This link has been used, or is too old' })).toBeVisible();
  await search(sue, emailOf('Ada'));
  await sue.locator('main a[href^="/support/connections/"]').first().click();
  await expect(sue.getByRole('heading', { level: 1 })).toContainText('@ada');
  await ada.goto('/connections?wait=1');
  await ada.getByRole('link', { name: /^@ada/ }).click();
  await expect(ada.locator('main')).toContainText('Sue');
  const said = [...(await Promise.all([ada, sue, adam].map((page) => page.content()))), app.log()].join('\n');
  for (const { token } of [poor, good]) expect(said).not.toContain(token);
});
