import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { connect, connected } from '#e2e/fixtures/connect-page.ts';
import { keys } from '#e2e/fixtures/hands.ts';
import {
  type StoredConnection,
  setHostDown,
  storeConnections,
  whileLocked,
} from '#e2e/fixtures/stored-connections.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';

const day = (days: number): string => addDays(calendarDateOf(new Date()), days);

const NAMED: readonly StoredConnection[] = [
  { username: 'dead', host: 'one.example.test', problem: 'token.revoked', expiresOn: day(90) },
  { username: 'sooner', host: 'one.example.test', expiresOn: day(3), remindersPaused: true },
  { username: 'later', host: 'two.example.test', expiresOn: day(20), rotates: true },
  { username: 'percent', host: 'two.example.test', label: '100% <b>sure</b>', expiresOn: day(100) },
  { username: 'gone', host: 'two.example.test', disconnected: true },
];
/** Enough for a second page. */
const MANY = [
  ...NAMED,
  ...Array.from({ length: 55 }, (_, index) => ({
    username: `robot-${String(index).padStart(2, '0')}`,
    host: 'one.example.test',
    expiresOn: day(200 + index),
  })),
];

const rows = (page: Page) => page.getByRole('list', { name: 'Connections' }).getByRole('listitem');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search your connections' });
const firstRow = (page: Page) => rows(page).first();

test.describe('with many connections', () => {
  test.beforeEach(async ({ page, person, world }) => {
    await storeConnections(world.app.dataDir, person.email, MANY);
    await page.goto('/connections');
  });

  test('counters filter, columns order, pages follow each other', async ({ page }) => {
    const filters = page.getByRole('navigation', { name: 'Filter by status' });
    await expect(firstRow(page)).toContainText('@dead');
    await expect(page.getByText('1–50 of 60')).toBeVisible();

    await filters.getByRole('link', { name: 'Expires soon 2' }).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).nth(0)).toContainText('Reminders paused');
    await expect(rows(page).nth(1)).toContainText('Rotates by itself');
    await expect(page).toHaveURL('/connections?show=expires-soon');
    await filters.getByRole('link', { name: 'Disconnected 1' }).click();
    await expect(rows(page)).toHaveCount(1);
    await filters.getByRole('link', { name: 'Disconnected 1' }).click();
    await expect(page).toHaveURL('/connections');

    const columns = page.getByRole('navigation', { name: 'Sort' });
    await columns.getByRole('link', { name: /^Account/ }).click();
    await expect(firstRow(page)).toContainText('@dead');
    await columns.getByRole('link', { name: /^Account/ }).click();
    await expect(firstRow(page)).toContainText('@sooner');
    await expect(page).toHaveURL('/connections?sort=account_desc');

    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByText('51–60 of 60')).toBeVisible();
    await expect(rows(page)).toHaveCount(10);
    await expect(rows(page).last()).toContainText('@gone');
    await page.getByRole('link', { name: 'Previous' }).click();
    await expect(page.getByText('1–50 of 60')).toBeVisible();
  });

  test('the search follows the typing and keeps the focus', async ({ page }) => {
    await expect(search(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('robot-0');
    await expect(rows(page)).toHaveCount(10);
    await expect(page).toHaveURL('/connections?q=robot-0');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('/7');
    await expect(page.getByText('Nothing found for “robot-0/7”')).toBeVisible();
    await expect(search(page)).toHaveValue('robot-0/7');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('7');
    await expect(rows(page)).toHaveCount(1);

    await search(page).fill('100% <b>');
    await expect(rows(page)).toHaveCount(1);
    await expect(firstRow(page)).toContainText('100% <b>sure</b>');
    await page.getByRole('link', { name: 'Show all', exact: true }).click();
    await expect(rows(page)).toHaveCount(50);
    await expect(search(page)).toHaveValue('');
  });

  test('with the keyboard alone', async ({ page }) => {
    await keys.press(page.getByRole('link', { name: 'Needs you 1' }));
    await expect(rows(page)).toHaveCount(1);
    await keys.type(search(page), 'nobody');
    await expect(page.getByText('No connection with this status holds all of these words.')).toBeVisible();
    await keys.press(page.getByRole('link', { name: 'Show all connections' }));
    await expect(rows(page)).toHaveCount(50);
  });

  test('on a phone: cards, and the orders in a menu', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Sort' }).click();
    await page.getByRole('link', { name: 'Ends soonest' }).click();
    await expect(page).toHaveURL('/connections?sort=expiry');
    await expect(firstRow(page)).toContainText('@sooner');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });

  test('offline, the list says how old it is and rests', async ({ page, context }) => {
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await expect(page.getByText(/^You are offline\. What you see is from/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Re-check/ }).first()).toBeDisabled();
    await context.setOffline(false);
    await expect(page.getByText(/^You are offline/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Re-check/ }).first()).toBeEnabled();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same', async ({ page, person, world }) => {
    await storeConnections(world.app.dataDir, person.email, MANY);
    await page.goto('/connections?wait=1');
    await page.getByRole('link', { name: 'Healthy 56' }).click();
    await search(page).fill('robot');
    await search(page).press('Enter');
    await expect(page.getByText('1–50 of 55')).toBeVisible();
    await expect(page).toHaveURL(/show=healthy/);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(rows(page)).toHaveCount(5);
    await page.goto('/connections/calendar');
    await expect(page.getByRole('table')).toBeVisible();
  });
});

test('a host that is down is told once', async ({ page, person, world }) => {
  const host = 'down.example.test';
  const mine = ['a', 'b', 'c'].map((username) => ({ username, host, expiresOn: day(100) }));
  await storeConnections(world.app.dataDir, person.email, [...mine, ...NAMED]);
  await setHostDown(world.app.dataDir, host, new Date(Date.now() - 60_000));
  await page.goto('/connections?show=unreachable');
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText(`${host} has not answered since`)).toHaveCount(1);
  await expect(firstRow(page)).toContainText('Unreachable');
  await expect(firstRow(page).getByRole('link', { name: /^(?:Fix|Renew)/ })).toHaveCount(0);
  await setHostDown(world.app.dataDir, host, null);
});

test('what was said stays said, however slowly the list is drawn', async ({ page, world, person: _ }) => {
  const user = world.gitlab.createUser({ username: 'slow' });
  const { token } = world.gitlab.createToken({
    user,
    name: 'slow',
    scopes: ['read_user'],
    expiresAt: day(100),
  });
  await page.goto('/connect');
  await connect(page, world.gitlabUrl, token);
  await expect(connected(page)).toBeVisible();
  const slowly = (work: () => Promise<void>) => whileLocked(world.app.dataDir, 'instance_watches', work);
  const recheck = firstRow(page).getByRole('button', { name: /^Re-check/ });
  const told = firstRow(page).getByRole('status');

  await page.goto('/connections');
  await slowly(async () => {
    await recheck.click();
    await page.waitForTimeout(1_500);
    await expect(recheck).toBeVisible();
  });
  await expect(told).toContainText('Checked: healthy');

  await slowly(async () => {
    await page.goto('/connections', { waitUntil: 'commit' });
    await expect(page.locator('[aria-busy] main')).toBeVisible();
  });
  await recheck.click();
  await expect(told).toContainText('Checked: healthy');
});

test('the calendar of expiries, and a list too short to search', async ({ page, person, world }) => {
  const month = '2031-03';
  const on = (date: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      username: `on${date.slice(8)}-${index}`,
      host: 'one.example.test',
      expiresOn: date,
    }));
  const stored = [...on('2031-03-09', 5), ...on('2031-05-31', 1)];
  const [id] = await storeConnections(world.app.dataDir, person.email, stored);
  await page.goto('/connections');
  await expect(search(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Calendar' }).click();
  await expect(page).toHaveURL('/connections/calendar');
  await page.getByRole('link', { name: /^Next end:/ }).click();
  await expect(page).toHaveURL(`/connections/calendar?month=${month}`);

  const cell = page.getByRole('cell').filter({ hasText: 'Sunday 9 March' });
  await expect(cell.getByRole('link')).toHaveCount(3);
  await expect(cell.getByRole('link').first()).toHaveAttribute('href', `/connections/${id}`);
  await cell.getByText('+2 more').click();
  await expect(cell.getByRole('link')).toHaveCount(5);
  await expect(page.getByRole('columnheader').first()).toContainText('Monday');

  await page.getByRole('link', { name: 'Next month: April 2031' }).click();
  await expect(page.getByText('No token ends in April 2031.')).toBeVisible();
  await page.getByRole('link', { name: 'Next end: 31 May 2031' }).click();
  await expect(page.getByRole('heading', { name: 'May 2031' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add to your calendar' })).toHaveAttribute(
    'href',
    '/account#calendar',
  );

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText('Saturday 31 May')).toBeVisible();
  await page.getByRole('link', { name: 'This month' }).click();
  await expect(page).toHaveURL('/connections/calendar');
});
