import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expect, type SignedUp, test } from '#e2e/fixtures/browser-test.ts';
import { formsOf } from '#e2e/fixtures/canary.ts';
import { connect } from '#e2e/fixtures/connect-page.ts';

const NEXT_PASSWORD = 'eleven herons at dusk';

async function signIn(page: Page, { email, password }: SignedUp): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('main form button[type="submit"]').first().click();
}

async function elsewhere(browser: Browser, baseURL: string, person: SignedUp): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signIn(page, person);
  await expect(page).toHaveURL(/\/connect/);
  return page;
}

const part = (page: Page, id: string) => page.locator(`#${id}`);
const told = (page: Page, id: string) => part(page, id).getByRole('status');

test.describe('with JavaScript', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('settings are kept, told beside their buttons, and followed everywhere', async ({
    page,
    person,
    browser,
    world,
  }) => {
    await page.goto('/connections');
    await page.locator('[popovertarget="account-menu"]').click();
    await page.locator('#account-menu').getByRole('link', { name: 'Your account' }).click();
    await part(page, 'profile').getByLabel('Your name').fill('Countess');
    await part(page, 'profile').getByRole('button', { name: 'Save' }).click();
    await expect(told(page, 'profile')).toHaveText('Saved.');
    await expect(told(page, 'profile')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Account of Countess' })).toBeVisible();

    const language = part(page, 'language');
    await language.getByRole('button', { name: 'Choose Europe/Berlin (this browser)' }).click();
    await language.getByLabel('Theme').selectOption('dark');
    await language.getByRole('button', { name: 'Save' }).click();
    await expect(told(page, 'language')).toHaveText('Saved.');
    await expect(page.locator('html')).toHaveClass(/\bdark\b/);
    await expect(language.getByLabel('Time zone')).toHaveValue('Europe/Berlin');
    await expect(language.getByLabel('Theme')).toHaveValue('dark');

    const other = await elsewhere(browser, world.app.url, person);
    await expect(other.locator('html')).toHaveClass(/\bdark\b/);
    await other.locator('[popovertarget="account-menu"]').click();
    const kept = other.waitForResponse('**/account/theme');
    await other.locator('#account-menu label[title="Light"]').click();
    expect((await kept).status()).toBe(204);
    const third = await elsewhere(browser, world.app.url, person);
    await expect(third.locator('html')).toHaveClass(/\blight\b/);

    const reminders = part(page, 'reminders');
    await reminders.getByLabel('60 days before').check();
    await reminders.getByLabel('On other days before').fill('45, 100');
    await reminders.getByRole('button', { name: 'Save' }).click();
    await expect(reminders.getByLabel('On other days before')).toBeFocused();
    await reminders.getByLabel('On other days before').fill('45');
    await reminders.getByRole('button', { name: 'Save' }).click();
    await expect(told(page, 'reminders')).not.toBeEmpty();
    await page.reload();
    await expect(reminders.getByLabel('On other days before')).toHaveValue('45');
    await other.context().close();
    await third.context().close();
  });

  test('other browsers are signed out one by one, and by a new password', async ({
    page,
    person,
    browser,
    world,
  }) => {
    const one = await elsewhere(browser, world.app.url, person);
    await page.goto('/account');
    const rows = part(page, 'sessions').getByRole('listitem');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('This browser');
    await rows.last().getByRole('button', { name: /^End/ }).click();
    await expect(told(page, 'sessions')).toHaveText('One browser is signed out.');
    await expect(rows).toHaveCount(1);
    await one.goto('/account');
    await expect(one).toHaveURL(/\/sign-in/);

    await signIn(one, person);
    await expect(one).toHaveURL(/\/account|\/connect/);
    const password = part(page, 'password');
    await password.getByLabel('Current password').fill('not it at all');
    await password.getByLabel('New password').fill(NEXT_PASSWORD);
    await password.getByRole('button', { name: 'Change password' }).click();
    await expect(password.getByLabel('Current password')).toBeFocused();
    await expect(password).toContainText('This is not your current password.');
    await password.getByLabel('Current password').fill(person.password);
    await password.getByLabel('New password').fill(NEXT_PASSWORD);
    await password.getByRole('button', { name: 'Change password' }).click();
    await expect(told(page, 'password')).toContainText('one other browser is signed out');
    await one.goto('/account');
    await expect(one).toHaveURL(/\/sign-in/);
    await signIn(one, { ...person, password: NEXT_PASSWORD });
    await expect(one).toHaveURL(/\/account|\/connect/);
    await one.context().close();
  });

  test('everything is taken along, then everything goes', async ({ page, person, world }) => {
    const { gitlab, gitlabUrl } = world;
    const user = gitlab.createUser({ username: 'leaving' });
    const { token, id } = gitlab.createToken({ user, expiresAt: '2031-01-01' });
    await page.goto('/connect');
    await connect(page, gitlabUrl, token);
    await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
    await page.goto('/account');
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download your data' }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(JSON.parse(text).person.email).toBe(person.email);
    expect(text).toContain('leaving');
    expect(text).not.toMatch(formsOf(token));

    await page.getByRole('link', { name: 'Delete account' }).click();
    await page.getByLabel('Password', { exact: true }).fill(person.password);
    const end = gitlab.behave('workhorse_502');
    await page.getByRole('button', { name: 'Delete account' }).click();
    await expect(page.locator('main').getByRole('alert')).toContainText('One token is not revoked');
    await expect(page.getByRole('listitem').filter({ hasText: '@leaving' })).toContainText(
      'Token page on GitLab',
    );
    end();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Your account is deleted' })).toBeVisible();
    expect(gitlab.tokens.find((one) => one.id === id)?.revoked).toBe(true);
    await page.goto('/account');
    await expect(page).toHaveURL(/\/sign-in/);
    await signIn(page, person);
    await expect(page.locator('main').getByRole('alert')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same forms are plain posts', async ({ page, person, browser, world }) => {
    const other = await elsewhere(browser, world.app.url, person);
    await page.goto('/account');
    await part(page, 'profile').getByLabel('Your name').fill('Plain Person');
    await part(page, 'profile').getByRole('button', { name: 'Save' }).click();
    await expect(told(page, 'profile')).toHaveText('Saved.');
    await part(page, 'sessions').getByRole('button', { name: 'End all others' }).click();
    await expect(told(page, 'sessions')).toHaveText('One browser is signed out.');
    await other.goto('/account');
    await expect(other).toHaveURL(/\/sign-in/);
    await other.context().close();
    await part(page, 'language').getByLabel('Language').selectOption('de');
    await part(page, 'language').getByRole('button', { name: 'Save' }).click();
    await expect(told(page, 'language')).toHaveText('Gespeichert.');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');

    await page.goto('/account/delete');
    await page.getByLabel('Passwort', { exact: true }).fill('not it at all');
    await page.getByRole('button', { name: 'Konto löschen' }).click();
    await expect(page.locator('[name="password"]')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Passwort', { exact: true }).fill(person.password);
    await page.getByRole('button', { name: 'Konto löschen' }).click();
    await expect(page.getByRole('heading', { name: 'Ihr Konto ist gelöscht' })).toBeVisible();
  });
});
