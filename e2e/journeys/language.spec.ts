import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import { connect } from '#e2e/fixtures/connect-page.ts';
import { unspokenOn } from '#e2e/fixtures/unspoken.ts';
import type { World } from '#e2e/fixtures/world.ts';
import { LANGUAGE_COOKIE, PSEUDO_LANGUAGE } from '#lib/domain/language.ts';
import { keyFile } from '#lib/env/read-source.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, locale: 'de-AT' });

    test('the browser asks, then the person chooses', async ({ page }) => {
      await page.goto('/sign-in?next=%2Fconnect');
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', 'de');
      await page.locator('[popovertarget="language-menu"]').click();
      await expect(page.getByRole('button', { name: 'Deutsch', exact: true })).toHaveAttribute(
        'aria-current',
        'true',
      );
      await page.getByRole('button', { name: 'Français', exact: true }).click();
      await expect(html).toHaveAttribute('lang', 'fr');
      await expect(page).toHaveURL(/\/sign-in\?next=%2Fconnect$/);
      await page.goto('/');
      await expect(html).toHaveAttribute('lang', 'fr');
      await page.locator('[popovertarget="language-menu"]').click();
      const japanese = page.getByRole('button', { name: '日本語', exact: true });
      await expect(japanese).toHaveAttribute('lang', 'ja');
      await japanese.click();
      await expect(html).toHaveAttribute('lang', 'ja');
    });
  });
}

test('the account speaks the language that was chosen, in other browsers, too', async ({
  page,
  person,
  browser,
  world,
}) => {
  await page.goto('/connections?show=healthy');
  await page.locator('[popovertarget="account-menu"]').click();
  await page.getByRole('button', { name: 'Español', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveURL(/\/connections\?show=healthy$/);

  const context = await browser.newContext({ baseURL: world.app.url, locale: 'en-GB' });
  const other = await context.newPage();
  await other.goto('/sign-in');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await other.locator('input[name="email"]').fill(person.email);
  await other.locator('input[name="password"]').fill(person.password);
  await other.locator('main form button[type="submit"]').click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'es');
  await context.close();
});

test.describe('every page', () => {
  // The narrowest screen, where words a third longer than English have the least room.
  test.use({ viewport: { width: 320, height: 640 } });

  test('says everything in the language of the page', async ({ browser, world }) => {
    const context = await browser.newContext({
      baseURL: world.app.url,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    const speakPseudo = () =>
      context.addCookies([{ name: LANGUAGE_COOKIE, value: PSEUDO_LANGUAGE, url: world.app.url }]);

    await speakPseudo();
    const guides = ['15.11.0', '17.4.2', '18.5.0', '19.3.1'].map((version) => `/guide?gitlab=${version}`);
    for (const path of [
      '/',
      ...guides,
      '/sign-up',
      '/set-up?token=spent',
      '/new-password?token=spent',
      '/forgot-password?sent=1',
      '/forgot-password',
      '/goodbye',
      '/nowhere',
      '/sign-in',
    ]) {
      await page.goto(path);
      await expectSpoken(page);
    }
    await page.locator('main form button[type="submit"]').first().click();
    await expect(page.locator('[aria-invalid]').first()).toBeVisible();
    await expectSpoken(page);

    await context.clearCookies();
    const { email } = await signUp(page);
    await makeAdministrator(world, email);
    const user = world.gitlab.createUser({ username: 'wordless', name: 'Wordless' });
    const poor = world.gitlab.createToken({ user, scopes: ['read_repository'] });
    const good = world.gitlab.createToken({ user, scopes: ['api'], expiresAt: '2031-03-09' });
    const attempts: string[] = [];
    for (const { token } of [poor, good]) {
      await page.goto('/connect');
      await connect(page, world.gitlabUrl, token);
      await page.waitForURL(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      attempts.push(new URL(page.url()).pathname);
    }
    await page.goto('/connections');
    const disconnect = await page.locator('a[href$="/disconnect"]').getAttribute('href');

    await speakPseudo();
    const own = ['/connections', '/connections?show=needs-you', '/connect', ...attempts, disconnect ?? ''];
    for (const path of [
      ...own,
      '/account',
      '/account/delete',
      '/admin',
      '/admin/connections',
      '/admin/policy',
      '/admin/configuration',
      '/admin/audit',
      '/admin/audit?who=ada@example.org&verb=policy.changed',
      '/admin/connections/bulk?deed=disable&all=yes',
      '/admin/invitations',
      '/repair/nothing',
      '/support',
      '/support?q=ada',
      '/support/attempts',
      '/support/banners',
      '/support/banners/new?baseUrl=https://gitlab.com',
      '/connections/nowhere/disconnect',
    ]) {
      await page.goto(path);
      await page.locator('[popovertarget="account-menu"]').click();
      await expectSpoken(page);
    }
    await page.goto('/admin/people');
    await page.waitForLoadState('networkidle');
    for (const key of ['?', 'Control+k']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.type('glpat-AbCdEfGhIjKlMnOpQrSt');
      await expectSpoken(page);
      await page.keyboard.press('Escape');
    }
    await page.goto('/connect');
    const submit = page.locator('form:has([name="token"]) button[type="submit"]').last();
    await submit.click();
    await expect(page.locator('[aria-invalid]').first()).toBeVisible();
    await expectSpoken(page);
    await page.locator('[name="hostname"]').fill(world.gitlabUrl);
    await page.locator('[name="token"]').fill(poor.token);
    await submit.click();
    await expect(page.locator('#outcome')).toBeVisible();
    await expectSpoken(page);

    await page.goto('/connections');
    await page.locator('li form button').first().click();
    await expect(page.locator('li [role="status"]').first()).not.toBeEmpty();
    await page.locator('a[href$="/disconnect"]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectSpoken(page);
    await context.close();
  });
});

async function expectSpoken(page: Page): Promise<void> {
  const at = new URL(page.url()).pathname;
  await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO_LANGUAGE);
  expect.soft(await unspokenOn(page), at).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(tooWide, `${at} is wider than the screen`).toBeLessThanOrEqual(0);
}

async function makeAdministrator({ app }: World, email: string): Promise<void> {
  const url = (await readFile(keyFile(app.dataDir, 'DATABASE_URL'), 'utf8')).trim();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`UPDATE users SET role = 'admin' WHERE email = $1`, [email]);
  await client.end();
}
