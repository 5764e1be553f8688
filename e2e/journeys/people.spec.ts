import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import pg from 'pg';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import type { World } from '#e2e/fixtures/world.ts';
import { changeRole } from '#e2e/sweep/owned.ts';
import { keyFile } from '#lib/env/read-source.ts';

type Role = 'User' | 'Support' | 'Administrator';

const role = (page: Page) => page.getByRole('region', { name: 'Role' });
const access = (page: Page) => page.getByRole('region', { name: 'Access' });
const sessions = (page: Page) => page.getByRole('region', { name: 'Browsers' });
const administration = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Administration' });

let guests = 0;

/** Makes an invitation link on the page of invitations. */
async function invite(page: Page, as: Role): Promise<{ email: string; link: string }> {
  guests += 1;
  const email = `guest-${process.pid}-${guests}@example.com`;
  await page.goto('/admin/people');
  await page.getByRole('link', { name: 'Invite somebody' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel(as, { exact: true }).check();
  await page.getByRole('button', { name: 'Make an invitation link' }).click();
  const link = page.getByText(/^https?:\/\/\S+\/sign-up\?invitation=\S+$/);
  return { email, link: (await link.textContent()) ?? '' };
}

/** Follows the link in a browser of their own. */
async function accept(browser: Browser, link: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', baseURL: new URL(link).origin, ...options });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill('Guest <b>Guestson</b>');
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL(/\/(?:connections|connect)$/);
  return page;
}

async function openPerson(page: Page, email: string): Promise<void> {
  await page.goto(`/admin/people?q=${encodeURIComponent(email)}`);
  await page.locator('tr[data-href]').filter({ hasText: email }).locator('th a').click();
  await expect(page.getByRole('region', { name: 'People' })).toContainText(email);
}

async function giveRole(page: Page, to: Role): Promise<void> {
  await role(page)
    .getByRole('radio', { name: new RegExp(`^${to}`) })
    .check();
  await role(page).getByRole('button', { name: 'Change the role' }).click();
}

async function expectAnswer(page: Page, path: string, status: number): Promise<void> {
  expect((await page.goto(path))?.status(), path).toBe(status);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('somebody is invited, promoted and demoted, each from their next request on', async ({
      page,
      person,
      browser,
      world,
    }) => {
      await changeRole(world, person.email, 'admin');
      const { email, link } = await invite(page, 'User');
      const guest = await accept(browser, link, { javaScriptEnabled });
      await expectAnswer(guest, '/admin/people', 404);
      await expect(administration(guest)).toHaveCount(0);

      await openPerson(page, email);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guest <b>Guestson</b>');
      await giveRole(page, 'Administrator');
      await expect(role(page).getByRole('status')).toContainText('The role is changed');
      await expectAnswer(guest, '/connections', 200);
      await administration(guest).click();
      await expect(guest.getByRole('navigation', { name: 'Pages of the administration' })).toBeVisible();
      await expectAnswer(guest, '/admin/people', 200);

      await openPerson(page, email);
      await giveRole(page, 'Support');
      await expect(role(page).getByRole('status')).toContainText('The role is changed');
      await expectAnswer(guest, '/admin/people', 404);
      await expectAnswer(guest, '/support', 200);
      await openPerson(page, email);
      await giveRole(page, 'User');
      await expect(role(page).getByRole('status')).toContainText('The role is changed');
      await expectAnswer(guest, '/support', 404);
      await expectAnswer(guest, '/connections', 200);
      await expect(administration(guest)).toHaveCount(0);

      await openPerson(page, email);
      await expect(page.getByRole('region', { name: 'What administrators changed' })).toContainText(
        'changed the role',
      );
      await guest.context().close();
    });
  });
}

test('somebody who is shut out is out at once, and comes back to what was theirs', async ({
  page,
  person,
  browser,
  world,
}) => {
  await changeRole(world, person.email, 'admin');
  const { email, link } = await invite(page, 'Support');
  const guest = await accept(browser, link);
  await expectAnswer(guest, '/support', 200);

  await openPerson(page, email);
  await sessions(page).getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByText('Signed in nowhere.')).toBeVisible();
  await guest.goto('/support');
  await expect(guest).toHaveURL(/\/sign-in\?next=/);
  const signIn = async () => {
    await guest.getByLabel('E-mail address').fill(email);
    await guest.getByLabel('Password', { exact: true }).fill('correct horse battery staple');
    await guest.getByRole('button', { name: 'Sign in', exact: true }).click();
  };
  await signIn();
  await expect(guest).toHaveURL('/support');

  await openPerson(page, email);
  await access(page).getByRole('button', { name: 'Shut out' }).click();
  await expect(access(page).getByText('Shut out since')).toBeVisible();
  await guest.goto('/support');
  await signIn();
  await expect(guest.locator('main').getByRole('alert')).toBeVisible();
  await expect(guest).toHaveURL(/\/sign-in/);

  await access(page).getByRole('button', { name: 'Let in again' }).click();
  await expect(access(page).getByRole('button', { name: 'Shut out' })).toBeVisible();
  await guest.goto('/support');
  await signIn();
  await expect(guest).toHaveURL('/support');
  await guest.context().close();
});

test('the last administrator stays one, and another gives their rights away on purpose only', async ({
  page,
  person,
  browser,
  world,
}) => {
  await leaveNoAdministrator(world);
  await changeRole(world, person.email, 'admin');
  await openPerson(page, person.email);
  await giveRole(page, 'User');
  await expect(role(page).getByRole('alert')).toContainText('This is the last administrator');
  await access(page).getByRole('button', { name: 'Shut out' }).click();
  await expect(access(page).getByRole('alert')).toContainText('This is the last administrator');

  const { link } = await invite(page, 'Administrator');
  const other = await accept(browser, link);
  await expectAnswer(other, '/admin/people', 200);
  await openPerson(page, person.email);
  await giveRole(page, 'User');
  await expect(role(page).getByRole('alert')).toContainText('These are your own rights.');
  await expect(role(page).getByRole('radio', { name: /^User/ })).toBeChecked();
  await role(page).getByLabel('Yes, take my own rights away').check();
  await role(page).getByRole('button', { name: 'Change the role' }).click();
  await expect(page).toHaveURL('/connections');
  await expect(administration(page)).toHaveCount(0);
  expect((await page.request.get('/admin/people')).status()).toBe(404);
  await expectAnswer(other, '/admin/people', 200);
  await other.context().close();
});

/** Those of other journeys in the same world. */
async function leaveNoAdministrator({ app }: World): Promise<void> {
  const connectionString = (await readFile(keyFile(app.dataDir, 'DATABASE_URL'), 'utf8')).trim();
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`UPDATE users SET role = 'user' WHERE role = 'admin'`);
  await client.end();
}
