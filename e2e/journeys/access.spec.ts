import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import { connect } from '#e2e/fixtures/connect-page.ts';

test('pages of signed-in people lead a stranger to the sign-in, and back afterwards', async ({
  page,
  person,
}) => {
  await page.context().clearCookies();
  await page.goto('/connections?show=healthy');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/connections\?show=healthy$/);
});

test('what belongs to one person does not exist for another', async ({ page, world, person, browser }) => {
  expect(person.email).toContain('@');
  const user = world.gitlab.createUser({ username: 'private-person' });
  const { token } = world.gitlab.createToken({ user, expiresAt: '2031-01-01' });
  await page.goto('/connect');
  await connect(page, world.gitlabUrl, token);
  await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
  const attemptPath = new URL(page.url()).pathname;
  await page.goto('/connections');
  const connectionPath = await page.getByRole('link', { name: /^Disconnect/ }).getAttribute('href');

  const context = await browser.newContext({ baseURL: world.app.url });
  const other = await context.newPage();
  await signUp(other);
  const renewPath = `/connect?renew=${connectionPath?.split('/')[2]}`;
  for (const path of [
    attemptPath,
    connectionPath ?? '',
    renewPath,
    '/connect/0000-0000',
    '/admin/invitations',
  ]) {
    const answer = await other.goto(path);
    expect(answer?.status(), path).toBe(404);
    expect(await other.content(), path).not.toContain('private-person');
  }
  await context.close();
});

test('a signed-out session is signed out everywhere at once', async ({ page, person, browser, world }) => {
  expect(person.email).toContain('@');
  const copied = await browser.newContext({
    baseURL: world.app.url,
    storageState: await page.context().storageState(),
  });
  const other = await copied.newPage();
  await other.goto('/connections');
  await expect(other).toHaveURL(/\/connections$/);
  await page.goto('/connections');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);
  await copied.close();
});
