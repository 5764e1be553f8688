import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import { connect } from '#e2e/fixtures/connect-page.ts';
import { setHelpText } from '#e2e/fixtures/stored-connections.ts';

test.use({ javaScriptEnabled: false });

test('the same link without JavaScript, with a failure on the way', async ({ page, world }) => {
  const { gitlab, gitlabUrl } = world;
  const user = gitlab.createUser({ username: 'plain', name: 'Plain Person' });
  const poor = gitlab.createToken({ user, scopes: ['read_repository'] });
  const good = gitlab.createToken({ user, scopes: ['read_user'], expiresAt: '2031-03-09' });
  await signUp(page);

  await setHelpText(world.app.dataDir, gitlabUrl, 'Ask the platform team.\nRoom 12.');
  await page.goto('/connect');
  await connect(page, gitlabUrl, poor.token);
  await expect(page).toHaveURL(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(page.getByText('scope.missing')).toBeVisible();
  await expect(page.getByText('read_user').first()).toBeVisible();
  await expect(page.getByText('Ask the platform team.')).toBeVisible();
  await setHelpText(world.app.dataDir, gitlabUrl, '');
  await expect(page.getByRole('textbox', { name: 'Hostname' })).not.toHaveValue('');
  await expect(page.getByLabel('Personal access token', { exact: true })).toHaveValue('');

  const field = page.getByLabel('Personal access token', { exact: true });
  await field.fill(good.token);
  // Connects, although the button that only looks comes first.
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();

  await page.goto('/connections');
  const row = page.getByRole('list', { name: 'Connections' }).getByRole('listitem');
  await expect(row.locator('time[datetime="2031-03-09"]')).toBeVisible();
  await row.getByRole('button', { name: /^Re-check/ }).click();
  await expect(page).toHaveURL(/\/connections\/[0-9a-f-]{36}\?(?:wait=1&)?told=/);
  await expect(page.getByText('Checked: healthy')).toBeVisible();
  const end = gitlab.behave('unauthorized');
  await page.getByRole('button', { name: /^Re-check/ }).click();
  const unchanged = page.getByText('the connection has not been changed. Check again after');
  await expect(unchanged.first()).toBeVisible();
  await expect(page.getByText('Healthy', { exact: true })).toBeVisible();
  end();

  await page.getByRole('link', { name: /^Disconnect @/ }).click();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await expect.poll(() => gitlab.tokens.find(({ id }) => id === good.id)?.revoked).toBe(true);
});
