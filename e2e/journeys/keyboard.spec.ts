import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { expectAccessible } from '#e2e/fixtures/expect-accessible.ts';
import { storeConnections } from '#e2e/fixtures/stored-connections.ts';
import { changeRole } from '#e2e/sweep/owned.ts';

const rowLink = (page: Page, index: number): Locator =>
  page.locator('tr[data-href]').nth(index).locator('th a');
const help = (page: Page): Locator => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Go to' });
const combobox = (page: Page): Locator => page.getByRole('combobox', { name: 'Go to' });
const options = (page: Page): Locator => palette(page).getByRole('option');

/** The keys are an addition of the script, which the page does not wait for. */
async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    () => {
      const button = document.querySelector('button[aria-keyshortcuts="?"]');
      return button && Object.keys(button).some((key) => key.startsWith('__reactProps'));
    },
    undefined,
    { polling: 50 },
  );
}

test.describe('for an administrator', () => {
  let table = '';

  test.beforeEach(async ({ page, person, world }) => {
    await changeRole(world, person.email, 'admin');
    const usernames = ['ada', 'bob', 'cleo'];
    await storeConnections(
      world.app.dataDir,
      person.email,
      usernames.map((username) => ({ username, host: 'keys.example.test', expiresOn: '2031-03-09' })),
    );
    table = `/admin/connections?owner=${encodeURIComponent(person.email)}&sort=account`;
    await openPage(page, table);
  });

  test('rows are walked, selected and opened, and the sheet leads back to its row', async ({ page }) => {
    await page.keyboard.press('j');
    await expect(rowLink(page, 0)).toBeFocused();
    await expect(rowLink(page, 0)).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('j');
    await expect(rowLink(page, 1)).toBeFocused();
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await expect(rowLink(page, 0)).toBeFocused();
    await expect(page.getByText('This is the first row.')).toBeAttached();

    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const box = page.locator('tr[data-href]').nth(1).getByRole('checkbox');
    await expect(box).toBeChecked();
    await expect(page.getByText('@bob: selected')).toBeAttached();
    await expect(rowLink(page, 1)).toBeFocused();
    await page.keyboard.press('x');
    await expect(box).not.toBeChecked();
    // From the box Enter would send the form of the whole table.
    await box.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toContainText('@bob');

    await openPage(page, page.url());
    await page.keyboard.press('j');
    await expect(rowLink(page, 2)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toContainText('@cleo');
    await openPage(page, page.url());
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(table);
    await expect(rowLink(page, 2)).toBeFocused();
  });

  test('what is typed is typed, and other modifiers mean what they always do', async ({ page }) => {
    const search = page.getByRole('searchbox', { name: 'Search' });
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await page.keyboard.type('jkx/?');
    await expect(search).toHaveValue('jkx/?');
    await expect(help(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(search).not.toBeFocused();
    await expect(search).toHaveValue('jkx/?');
    await page.keyboard.press('Alt+j');
    await page.keyboard.press('Shift+J');
    await expect(rowLink(page, 0)).not.toBeFocused();
    await page.keyboard.press('j');
    await expect(rowLink(page, 0)).toBeFocused();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.keyboard.press('j');
    await expect(rowLink(page, 1)).not.toBeFocused();
  });

  test('the help lists the keys and switches them off for this browser', async ({ page, context }) => {
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    await expect(help(page).getByText('Next row')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('j');
    await expect(rowLink(page, 0)).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();

    await page.getByRole('button', { name: 'Keyboard' }).click();
    await help(page).getByRole('checkbox', { name: 'On in this browser' }).uncheck();
    await help(page).getByRole('button', { name: 'Close' }).click();
    for (const key of ['?', 'j', '/', 'Control+k']) await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(rowLink(page, 0)).not.toBeFocused();
    const another = await context.newPage();
    await openPage(another, '/admin/people');
    await another.keyboard.press('j');
    await expect(rowLink(another, 0)).not.toBeFocused();
    await another.close();

    await page.getByRole('button', { name: 'Keyboard' }).click();
    await help(page).getByRole('checkbox', { name: 'On in this browser' }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await expect(rowLink(page, 0)).toBeFocused();
  });

  test('the palette leads to a page, a saved view and a search', async ({ page, person }) => {
    await page.getByText('Save this view').first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Mine [by account]');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Mine [by account]' })).toBeVisible();

    await openPage(page, '/support');
    await page.keyboard.press('Control+k');
    await expect(combobox(page)).toBeFocused();
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(page);
    await page.keyboard.type('admin peop');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/admin/people');

    await openPage(page, page.url());
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mine [');
    await expect(options(page).first()).toContainText('Mine [by account]');
    // What an input method composes is ended by Enter, and nothing is chosen.
    await combobox(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await expect(palette(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(table);

    await openPage(page, page.url());
    await page.keyboard.press('Control+k');
    await page.keyboard.type(person.email);
    await expect(options(page)).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    const chosen = options(page).nth(1);
    await expect(chosen).toHaveText(`Find “${person.email}” among people`);
    await expect(combobox(page)).toHaveAttribute(
      'aria-activedescendant',
      (await chosen.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).nth(3)).toHaveAttribute('aria-selected', 'true');
    await chosen.click();
    await expect(page).toHaveURL(`/admin/people?q=${encodeURIComponent(person.email)}`);
    await expect(page.locator('tr[data-href]')).toHaveCount(1);
  });

  test('the palette closes where it opened, and puts no token into an address', async ({ page }) => {
    await page.keyboard.press('j');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('glpat-AbCdEfGhIjKlMnOpQrSt');
    await expect(page.getByText('This looks like a token.')).toBeVisible();
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await expect(palette(page)).toBeHidden();
    await expect(rowLink(page, 0)).toBeFocused();
    await expect(page).toHaveURL(table);
  });

  test('people are walked and opened', async ({ page }) => {
    await openPage(page, '/admin/people');
    await page.keyboard.press('k');
    await expect(page.locator('tr[data-href]').last().locator('th a')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/admin\/people\/[\w-]+$/);
  });

  test.describe('who wants less motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('nothing moves', async ({ page }) => {
      for (const key of ['?', 'Control+k']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });
  });
});

test('support has the keys, and a palette of its own pages', async ({ page, person, world }) => {
  await changeRole(world, person.email, 'support');
  await openPage(page, '/support');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search everything' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(palette(page).locator('code')).toHaveText([
    '/support',
    '/support/attempts',
    '/support/banners',
    '/connections',
    '/connect',
    '/account',
  ]);
  await page.keyboard.type('ada');
  await expect(options(page)).toHaveText(['Find “ada” in support']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/support?q=ada');
});

test('the pages of everybody have none of it', async ({ page, person }) => {
  expect(person.email).toContain('@');
  expect(await (await page.request.get('/support')).text()).not.toContain('aria-keyshortcuts="?"');
  for (const path of ['/connections', '/account', '/connect']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('button', { name: 'Keyboard' }), path).toHaveCount(0);
    await expect(page.locator('dialog[open]'), path).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of it is shown', async ({ page, person, world }) => {
    await changeRole(world, person.email, 'admin');
    await page.goto('/admin/people');
    await expect(page.locator('tr[data-href]').first()).toBeVisible();
    await expect(page.getByText('Keyboard', { exact: true })).toBeHidden();
  });
});
