import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import { connect } from '#e2e/fixtures/connect-page.ts';

const ADMIN = { email: 'admin@example.com', password: 'a long walk through tall grass' };

test('from the set-up link to a connection, and back to none', async ({ page, world }) => {
  const { gitlab, gitlabUrl, app } = world;

  await test.step('the set-up link makes the first administrator, once', async () => {
    if (!app.setUpUrl) throw new Error(`No set-up link was printed:\n${app.log()}`);
    await page.goto(app.setUpUrl);
    await page.getByLabel('E-mail address').fill(ADMIN.email);
    await page.getByLabel('Your name').fill('Grace');
    await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
    await page.getByRole('button', { name: 'Create administrator' }).click();
    await expect(page.getByRole('button', { name: 'Account of Grace' })).toBeVisible();
    await page.getByRole('button', { name: 'Account of Grace' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
    await page.goto(app.setUpUrl);
    await expect(page.getByRole('button', { name: 'Create administrator' })).toHaveCount(0);
  });

  await signUp(page);
  const user = gitlab.createUser({ username: 'ada', name: 'Ada Lovelace' });
  const token = gitlab.createToken({
    user,
    name: 'patchbay',
    scopes: ['read_user'],
    expiresAt: '2031-03-09',
  });

  await test.step('the checks appear one by one', async () => {
    // Each step has to be seen between two looks, which are up to a second apart.
    const end = gitlab.behave({ delayMs: 1500 });
    await page.goto('/connect');
    await connect(page, `${gitlabUrl}/some/project/-/issues/3`, token.token);
    const checks = page.getByRole('list', { name: 'Checks' }).getByRole('listitem');
    await expect(checks.filter({ hasText: 'Reach: passed' })).toBeVisible();
    await expect(page.getByText('Token accepted: passed')).toHaveCount(0);
    await expect(checks.filter({ hasText: 'Is GitLab: passed' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
    end();
    await expect(page).toHaveURL(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await expect(page.locator('time[datetime="2031-03-09"]')).toHaveText('9 Mar 2031');
  });

  await test.step('the outcome has an address of its own', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
  });

  await test.step('the dashboard shows it with its UTC expiry', async () => {
    await page.getByRole('link', { name: 'See your connections' }).click();
    const row = page.getByRole('list', { name: 'Connections' }).getByRole('listitem');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('ada');
    await expect(row).toContainText('gitlab.acme.test');
    await expect(row).toContainText('Healthy');
    await expect(row.locator('time[datetime="2031-03-09"]')).toHaveText('9 Mar 2031');
  });

  await test.step('a re-check asks GitLab again', async () => {
    const asked = gitlab.requests.length;
    await page.getByRole('button', { name: /^Re-check/ }).click();
    await expect.poll(() => gitlab.requests.length).toBeGreaterThan(asked);
    await expect(page.getByText('Checked: healthy')).toBeAttached();
  });

  await test.step('disconnecting revokes it on GitLab', async () => {
    await page.getByRole('link', { name: /^Disconnect/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('checkbox', { name: /Also revoke it on GitLab/ })).toBeChecked();
    await dialog.getByRole('button', { name: 'Disconnect' }).click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => gitlab.tokens.find(({ id }) => id === token.id)?.revoked).toBe(true);
    await expect(page.getByText('Disconnected').first()).toBeVisible();
  });
});
