import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { type StoredConnection, storeConnections } from '#e2e/fixtures/stored-connections.ts';
import { changeRole } from '#e2e/sweep/owned.ts';

const LABEL = 'Ledger';
const STORED: readonly StoredConnection[] = ['ann', 'ben', 'cleo', 'dora'].map((username, index) => ({
  username,
  host: 'books.example.test',
  label: index === 3 ? '=cmd()' : LABEL,
  expiresOn: `2099-0${index + 1}-01`,
}));

const table = (page: Page): Locator => page.getByRole('table', { name: 'Connections' });
const accounts = (page: Page): Promise<string[]> => table(page).getByRole('rowheader').allTextContents();
const said = (page: Page): Locator => page.getByRole('main').getByRole('status');

test.beforeEach(async ({ person, world }) => {
  await storeConnections(world.app.dataDir, person.email, STORED);
  await changeRole(world, person.email, 'admin');
});
test.afterEach(({ person, world }) => changeRole(world, person.email, 'user'));

/** The table of this person's connections alone: others that ran before have theirs. */
async function openOwn(page: Page, email: string): Promise<void> {
  await page.goto(`/admin/connections?owner=${encodeURIComponent(email)}&sort=account`);
}

test('an administrator finds, sorts, keeps and takes along what the filters leave', async ({
  page,
  person,
}) => {
  await page.goto('/admin/connections');
  await page.getByRole('searchbox', { name: 'Search' }).fill(`${LABEL} ${person.email}`);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(table(page).getByRole('rowheader')).toHaveCount(3);

  await openOwn(page, person.email);
  // Nothing is selected yet, so there is nothing to do anything to.
  await expect(page.getByRole('button', { name: 'Switch off' })).toBeDisabled();
  expect(await accounts(page)).toEqual(['@ann', '@ben', '@cleo', '@dora']);
  await table(page).getByRole('link', { name: 'Expires' }).click();
  await table(page).getByRole('link', { name: 'Expires' }).click();
  await expect(page).toHaveURL(/sort=-expires/);
  expect(await accounts(page)).toEqual(['@dora', '@cleo', '@ben', '@ann']);

  await page.locator('summary', { hasText: 'Save this view' }).click();
  const name = `Of ${person.email}`;
  await page.getByRole('textbox', { name: 'Name of the view' }).fill(name);
  await page.getByRole('button', { name: 'Save this view' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/admin/connections');
  await page.getByRole('link', { name }).click();
  expect(await accounts(page)).toEqual(['@dora', '@cleo', '@ben', '@ann']);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
  expect(rows.map(({ username }) => username)).toEqual(['dora', 'cleo', 'ben', 'ann']);
  // No spreadsheet takes somebody's label for a formula.
  expect(rows[0]?.label).toBe("'=cmd()");

  await table(page).getByRole('link', { name: '@ben' }).click();
  const sheet = page.getByRole('complementary');
  await expect(sheet.getByRole('heading', { name: '@ben' })).toBeVisible();
  await expect(sheet).toContainText('Your look at it is recorded');
  await sheet.getByRole('link', { name: 'Close' }).click();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page).toHaveURL(/sort=-expires/);
});

test('what was switched off says why, and is switched on again by Undo', async ({ page, person }) => {
  await openOwn(page, person.email);
  await page.getByRole('checkbox', { name: 'All on this page' }).check();
  await expect(page.getByText('Selected: 4')).toBeVisible();
  await page.getByRole('checkbox', { name: 'All on this page' }).uncheck();
  await page.getByRole('checkbox', { name: /^Select @ben / }).check();
  await page.getByRole('checkbox', { name: /^Select @cleo / }).check();
  await page.getByRole('button', { name: 'Switch off' }).click();

  await expect(page.getByRole('heading', { name: 'Switch 2 connections off?' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The team has left');
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect(said(page)).toHaveText('2 connections are switched off');

  const undo = (await page.getByRole('link', { name: 'Undo' }).getAttribute('href')) ?? '';
  await page.goto('/connections');
  await expect(page.getByText('The administrator’s reason: The team has left')).toHaveCount(2);
  await page.goto(undo);
  await expect(page.getByRole('heading', { name: 'Switch 2 connections on again?' })).toBeVisible();
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(said(page)).toHaveText('2 connections are switched on again');
  await openOwn(page, person.email);
  await expect(table(page).getByText('Switched off')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same is done with what the filter finds, and not with more than was shown', async ({
    page,
    person,
    world,
  }) => {
    await openOwn(page, person.email);
    for (const box of await page.getByRole('checkbox', { name: /^Select @/ }).all()) await box.check();
    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The team has left');
    await page.getByRole('button', { name: 'Switch off' }).click();
    await expect(page.getByText('4 connections are switched off')).toBeVisible();

    await page.getByRole('link', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await expect(page.getByText('4 connections are switched on again')).toBeVisible();

    const found = new URLSearchParams({ owner: person.email, all: 'yes', deed: 'remind' });
    await page.goto(`/admin/connections/bulk?${found}`);
    await storeConnections(world.app.dataDir, person.email, [{ username: 'eve', host: 'one.example.test' }]);
    await page.getByRole('button', { name: 'Ask to renew' }).click();
    await expect(page.getByText('Meanwhile it would be 5 connections.')).toBeVisible();
    await page.getByRole('button', { name: 'Ask to renew' }).click();
    await expect(page.getByText('The owners of 5 connections are asked to renew them')).toBeVisible();
    await page.getByRole('link', { name: 'Back to the table' }).click();
    await expect(page).toHaveURL(/owner=/);
  });
});
