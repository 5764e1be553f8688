import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import { connect } from '#e2e/fixtures/connect-page.ts';

test.beforeEach(async ({ page }) => {
  await signUp(page);
  await page.goto('/connect');
});

test('a missing scope is named, the address stays, the reference can be copied', async ({
  page,
  world,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const user = world.gitlab.createUser();
  const { token } = world.gitlab.createToken({ user, scopes: ['read_repository'] });
  await connect(page, world.gitlabUrl, token);
  await expect(page.getByText('scope.missing')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Hostname' })).toHaveValue(world.gitlabUrl);
  await expect(page.getByLabel('Personal access token', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Copy for support' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect(copied).toContain('scope.missing');
  expect(copied).not.toContain(token);
});

test('a GitLab that is down is an answer, and the same form tries again', async ({ page, world }) => {
  const { token } = world.gitlab.createToken({ user: world.gitlab.createUser(), expiresAt: '2031-01-01' });
  const end = world.gitlab.behave('workhorse_502');
  await connect(page, world.gitlabUrl, token);
  await expect(page.getByText('gitlab.unavailable')).toBeVisible();
  end();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
});

test('a reload in the middle of the checks ends nothing, and is no error of ours', async ({
  page,
  world,
}) => {
  const { token } = world.gitlab.createToken({ user: world.gitlab.createUser(), expiresAt: '2031-01-01' });
  const end = world.gitlab.behave({ delayMs: 800 });
  const before = world.app.log().length;
  const logged = () => world.app.log().slice(before);
  await connect(page, world.gitlabUrl, token);
  await expect(page.getByRole('list', { name: 'Checks' }).getByRole('listitem').first()).toBeVisible();
  await page.reload();
  await expect.poll(logged).toContain('"verdict":"ok"');
  end();
  expect(logged()).not.toMatch(/"level":[56]0|ResponseAborted/);
  await page.goto('/connections');
  await expect(page.getByRole('list', { name: 'Connections' }).getByRole('listitem')).toHaveCount(1);
});

test('an old GitLab under a sub-path is found, and its missing expiry is said', async ({ page, world }) => {
  const { token } = world.oldGitlab.createToken({
    user: world.oldGitlab.createUser({ username: 'old' }),
    scopes: ['api'],
  });
  await connect(page, new URL(world.oldGitlabUrl).origin, token);
  await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
  await expect(page.getByText('Not readable')).toBeVisible();
});

test('the same account with another token is offered as renewal', async ({ page, world }) => {
  const user = world.gitlab.createUser({ username: 'twice' });
  const first = world.gitlab.createToken({ user, expiresAt: '2031-01-01' });
  const second = world.gitlab.createToken({ user, expiresAt: '2032-02-02' });
  await connect(page, world.gitlabUrl, first.token);
  await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
  await page.getByRole('link', { name: 'Connect another' }).click();
  await connect(page, world.gitlabUrl, second.token);
  await expect(page.getByText('link.duplicate')).toBeVisible();
  await page.getByRole('button', { name: 'Renew with this token' }).click();
  await expect(page.getByRole('heading', { name: 'The connection is renewed' })).toBeVisible();
  await page.goto('/connections');
  const row = page.getByRole('list', { name: 'Connections' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row.locator('time[datetime="2032-02-02"]')).toBeVisible();
});

test('a token in the hostname field is recognised and shown nowhere again', async ({ page }) => {
  const token = 'glpat-aB3dE6gH9jK2mN5pQ8sT';
  await connect(page, token, token);
  await expect(page.getByRole('textbox', { name: 'Hostname' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: 'Hostname' })).not.toHaveValue(/aB3dE6/);
  await page.reload();
  expect(await page.content()).not.toContain('aB3dE6gH9jK2mN5pQ8sT');
});

test('nothing entered is said at the fields', async ({ page }) => {
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Hostname' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: 'Hostname' })).toBeFocused();
});

test('names from GitLab are only text', async ({ page, world }) => {
  const user = world.gitlab.createUser({
    username: 'mallory',
    name: '<img src=x onerror="document.title=1">\u202egpj.exe',
  });
  const { token } = world.gitlab.createToken({ user, expiresAt: '2031-01-01' });
  await connect(page, world.gitlabUrl, token);
  await expect(page.getByText('<img src=x', { exact: false }).first()).toBeVisible();
  await expect(page).not.toHaveTitle('1');
});
