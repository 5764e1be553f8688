import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { connect, connected } from '#e2e/fixtures/connect-page.ts';
import { setHostDown, storeConnections } from '#e2e/fixtures/stored-connections.ts';
import type { World } from '#e2e/fixtures/world.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';

const day = (days: number): string => addDays(calendarDateOf(new Date()), days);
const head = (page: Page) => page.locator('main header');
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Links an account whose token ends within the day, and opens its page. */
async function openLinked(page: Page, { gitlab, gitlabUrl }: World, username: string): Promise<void> {
  const user = gitlab.createUser({ username });
  const scopes = ['api', 'read_user'];
  const { token } = gitlab.createToken({ user, name: 'laptop', scopes, expiresAt: day(1) });
  await page.goto('/connect');
  await connect(page, gitlabUrl, token);
  await expect(connected(page)).toBeVisible();
  await page.goto('/connections');
  await page.getByRole('link', { name: new RegExp(`^@${username}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`@${username} on gitlab.acme.test`);
}

test('all about a connection, and all that can be done with it', async ({ page, person, world }) => {
  expect(person.email).toContain('@');
  await openLinked(page, world, 'pat');

  await test.step('facts', async () => {
    const facts = section(page, 'Facts');
    await expect(head(page).getByText('Expires soon', { exact: true })).toBeVisible();
    await expect(facts).toContainText('laptop');
    await expect(facts).toContainText('More than Patchbay needs: api');
    await expect(facts).toContainText('(less than a day)');
    await expect(facts).toContainText('00:00 UTC');
    await expect(page.getByRole('link', { name: /^Renew @pat/ })).toHaveAttribute(
      'href',
      /^\/connect\?renew=/,
    );
  });

  await test.step('a re-check is told, kept, and named among who looked', async () => {
    await page.getByRole('button', { name: /^Re-check/ }).click();
    await expect(section(page, 'Facts')).toContainText('Checked: healthy');
    const history = section(page, 'History');
    await expect(history.locator('summary')).toHaveCount(2);
    await expect(section(page, 'Who looked at it')).toContainText('Check on demand');
    await history.locator('summary').first().click();
    await expect(history.getByRole('list', { name: 'Checks' })).toBeVisible();
    await history.getByRole('link', { name: 'See this attempt' }).click();
    await expect(page).toHaveURL(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await page.goBack();
  });

  await test.step('a label, and no reminders for a while', async () => {
    await page.getByRole('textbox', { name: 'Label' }).fill('Build machine');
    await page.getByRole('button', { name: 'Save label' }).click();
    await expect(section(page, 'Facts').getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Pause reminders' }).click();
    await expect(page.getByRole('button', { name: 'Resume reminders' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('Build machine').first()).toBeVisible();
  });

  await test.step('disconnected it keeps its history, until that is deleted', async () => {
    await page.getByRole('link', { name: /^Disconnect @/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
    await expect(head(page).getByText('Disconnected', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Connect again/ })).toBeVisible();
    await expect(section(page, 'History').locator('summary')).toHaveCount(2);
    await page.getByText('Delete history …').click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page).toHaveURL('/connections');
    await expect(page.getByText('@pat')).toHaveCount(0);
  });
});

test('each state says what it is and the one thing to do', async ({ page, person, world }) => {
  const host = 'away.example.test';
  const { dataDir } = world.app;
  const [healthy, dead, blocked, away, gone] = await storeConnections(dataDir, person.email, [
    { username: 'fine', host: 'one.example.test', expiresOn: day(90) },
    { username: 'dead', host: 'one.example.test', problem: 'token.revoked', expiresOn: day(90) },
    { username: 'blocked', host: 'one.example.test', problem: 'account.blocked', expiresOn: day(90) },
    { username: 'away', host, expiresOn: day(90) },
    { username: 'gone', host: 'one.example.test', disconnected: true },
  ]);
  await setHostDown(dataDir, host, new Date());
  const states = [
    [healthy, 'Healthy', null],
    [dead, 'Needs you', 'Fix'],
    [blocked, 'Needs you', null],
    [away, 'Unreachable', null],
    [gone, 'Disconnected', 'Connect again'],
  ] as const;
  for (const [id, status, action] of states) {
    await page.goto(`/connections/${id}`);
    await expect(head(page).getByText(status, { exact: true })).toBeVisible();
    const actions = head(page).getByRole('link', { name: /^(?:Fix|Renew|Connect again)/ });
    await expect(actions, status).toHaveCount(action ? 1 : 0);
    if (action) await expect(actions).toHaveText(new RegExp(`^${action}`));
  }
  await setHostDown(dataDir, host, null);
  const unknown = await page.request.get(`/connections/${crypto.randomUUID()}`);
  expect(unknown.status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('history can be deleted, and nothing forged is told', async ({ page, person, world }) => {
    const [id] = await storeConnections(world.app.dataDir, person.email, [
      { username: 'gone', host: 'one.example.test', disconnected: true },
    ]);
    await page.goto(`/connections/${id}?wait=1&told=Your+token+was+stolen`);
    await expect(page.getByText('Your token was stolen')).toHaveCount(0);
    await page.getByText('Delete history …').click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page).toHaveURL(/\/connections(?:\?wait=1)?$/);
    const answer = await page.request.get(`/connections/${id}`);
    expect(answer.status()).toBe(404);
  });
});
