import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { connect, connectButton, connected, hostnameField, tokenField } from '#e2e/fixtures/connect-page.ts';
import type { World } from '#e2e/fixtures/world.ts';

const renewed = (page: Page) => page.getByRole('heading', { name: 'The connection is renewed' });
const revoke = (page: Page) => page.getByRole('checkbox', { name: /^Also revoke the old token on GitLab/ });

/** Links an account. @returns where its connection is renewed, and the token that it holds. */
async function linked(page: Page, { gitlab, gitlabUrl }: World, username: string) {
  const user = gitlab.createUser({ username });
  const old = gitlab.createToken({ user, expiresAt: '2031-01-01' });
  await page.goto('/connect');
  await connect(page, gitlabUrl, old.token);
  await expect(connected(page)).toBeVisible();
  await page.goto('/connections?wait=1');
  const href = await page.getByRole('link', { name: new RegExp(`^@${username}`) }).getAttribute('href');
  const id = href?.split('/').at(-1);
  return { user, old, page: `/connections/${id}`, form: `/connect?renew=${id}` };
}

async function enter(page: Page, token: string): Promise<void> {
  await tokenField(page).fill(token);
  await connectButton(page).click();
}

test('a link from a mail, opened signed out, leads to the renewal, which keeps the connection', async ({
  page,
  person,
  world,
}) => {
  const { gitlab } = world;
  const { user, old, ...at } = await linked(page, world, 'renata');
  await page.context().clearCookies();
  await page.goto(at.form);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(at.form);
  await expect(page.getByRole('heading', { name: /^Renew @renata on/ })).toBeVisible();
  await expect(hostnameField(page)).toHaveAttribute('readonly');
  await expect(tokenField(page)).toBeFocused();
  await expect(revoke(page)).toBeChecked();

  const poor = gitlab.createToken({ user, scopes: ['read_repository'] });
  await enter(page, poor.token);
  await expect(page.getByText('scope.missing')).toBeVisible();
  expect(old.revoked).toBe(false);

  const fresh = gitlab.createToken({ user, expiresAt: '2032-02-02' });
  await enter(page, fresh.token);
  await expect(renewed(page)).toBeVisible();
  await expect(page.getByText('The old token is revoked on GitLab')).toBeVisible();
  expect([old.revoked, fresh.revoked]).toEqual([true, false]);
  await page.goto(at.page);
  await expect(page.locator('time[datetime="2032-02-02"]').first()).toBeVisible();
  await expect(page.locator('#timeline summary')).toHaveCount(3);
});

test('the new token stands where GitLab keeps the old one', async ({ page, person, world }) => {
  expect(person.email).toContain('@');
  const { gitlab } = world;
  const { user, old, ...at } = await linked(page, world, 'keeper');
  const fresh = gitlab.createToken({ user, expiresAt: '2032-02-02' });
  const end = gitlab.behave('maintenance', { method: 'DELETE' });
  await page.goto(at.form);
  await enter(page, fresh.token);
  await expect(renewed(page)).toBeVisible();
  await expect(page.getByText(/^The old token may still be valid: /)).toBeVisible();
  end();
  expect(old.revoked).toBe(false);
});

test('another account’s token is asked about, and then the connection is that account’s', async ({
  page,
  person,
  world,
}) => {
  expect(person.email).toContain('@');
  const { gitlab } = world;
  const at = await linked(page, world, 'before');
  const other = gitlab.createToken({ user: gitlab.createUser({ username: 'after' }) });
  await page.goto(at.form);
  await enter(page, other.token);
  await expect(page.getByText('account.other_user')).toBeVisible();
  await page.getByRole('button', { name: 'Make it this account’s connection' }).click();
  await expect(renewed(page)).toBeVisible();
  await page.goto(at.page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('@after on');
  await expect(page.locator('#timeline summary')).toHaveCount(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same, with the token pasted again', async ({ page, person, world }) => {
    expect(person.email).toContain('@');
    const { gitlab } = world;
    const at = await linked(page, world, 'plain-before');
    const other = gitlab.createToken({ user: gitlab.createUser({ username: 'plain-after' }) });
    await page.goto(at.form);
    await revoke(page).uncheck();
    await enter(page, other.token);
    await expect(page.getByText('account.other_user')).toBeVisible();
    await page.getByRole('link', { name: 'Make it this account’s connection' }).click();
    await revoke(page).uncheck();
    await enter(page, other.token);
    await expect(renewed(page)).toBeVisible();
    expect(at.old.revoked).toBe(false);
    await page.goto(`${at.page}?wait=1`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('@plain-after on');
  });
});
