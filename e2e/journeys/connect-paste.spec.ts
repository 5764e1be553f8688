import type { Page } from '@playwright/test';
import { routableToken } from '#e2e/fake-gitlab/token-text.ts';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { connect, connectButton, connected, hostnameField, tokenField } from '#e2e/fixtures/connect-page.ts';

const TOKEN = 'glpat-aB3dE6gH9jK2mN5pQ8sT';
const ROUTABLE = routableToken('glpat-', ['o:1', 'u:1']);

/** What is pasted, and everything that is then said about it. */
const PASTED: readonly [string, string, readonly string[]][] = [
  ['a token', TOKEN, ['It looks like a personal access token.']],
  ['a routable token', ROUTABLE, ['It is complete: its check digits fit.']],
  [
    'a routable token cut off',
    ROUTABLE.slice(0, -3),
    ['The end seems cut off. Copy it again in full, or try it as it is.'],
  ],
  [
    'quotes',
    `"${TOKEN}"`,
    ['It looks like a personal access token.', 'Quotation marks around it are left out.'],
  ],
  [
    'a header',
    `Bearer ${TOKEN}`,
    ['It looks like a personal access token.', 'The header’s name before it is left out.'],
  ],
  [
    'a character without width',
    `glpat-\u200b${TOKEN.slice(6)}`,
    ['It looks like a personal access token.', 'Characters in it that cannot be seen are left out.'],
  ],
  [
    'a line break',
    `${TOKEN.slice(0, 12)}\r\n${TOKEN.slice(12)}\n`,
    ['It looks like a personal access token.', 'Line breaks in it are left out.'],
  ],
  [
    'a deploy token',
    'gldt-aB3dE6gH9jK2mN5pQ8sT',
    ['It looks like a deploy token, not a personal access token.'],
  ],
  [
    'a GitHub token',
    `ghp_${'a1B2'.repeat(9)}`,
    ['It looks like a GitHub token, not one of GitLab. It will not be sent.'],
  ],
];

test('what is pasted is read before anything is sent', async ({ page, person, context }) => {
  expect(person.email).toContain('@');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/connect');
  const sent: string[] = [];
  page.on('request', (request) => request.postData() && sent.push(request.url()));
  for (const [what, text, hints] of PASTED) {
    await paste(page, text);
    await expect(page.locator('[data-hint]'), what).toHaveText([...hints]);
  }
  await tokenField(page).fill('');
  await expect(page.locator('[data-hint]')).toHaveCount(0);
  expect(sent).toEqual([]);
});

test('a token wrapped over lines, in quotes and with its header links as it is', async ({
  page,
  person,
  world,
  context,
}) => {
  expect(person.email).toContain('@');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { token } = world.gitlab.createToken({ user: world.gitlab.createUser(), expiresAt: '2031-01-01' });
  await page.goto('/connect');
  await hostnameField(page).fill(world.gitlabUrl);
  await paste(page, `PRIVATE-TOKEN: "${token.slice(0, 15)}\n${token.slice(15)}\u200b"`);
  await connectButton(page).click();
  await expect(connected(page)).toBeVisible();
});

test('a GitHub token is not sent to anybody', async ({ page, person, world }) => {
  expect(person.email).toContain('@');
  await page.goto('/connect');
  await connect(page, world.gitlabUrl, `ghp_${'a1B2'.repeat(9)}`);
  await expect(tokenField(page)).toHaveAttribute('aria-invalid', 'true');
  expect(world.gitlab.requests.filter(({ headers }) => JSON.stringify(headers).includes('ghp_'))).toEqual([]);
});

test('a session that ended in the middle costs nothing that was typed', async ({
  context,
  person,
  world,
}) => {
  const { token } = world.gitlab.createToken({ user: world.gitlab.createUser(), expiresAt: '2031-01-01' });
  // A page of its own: the browser writes the refusals to its console.
  const page = await context.newPage();
  await page.goto('/connect');
  await hostnameField(page).fill(world.gitlabUrl);
  await tokenField(page).fill(token);
  await context.clearCookies();
  await connectButton(page).click();
  await expect(page.getByText('You have been signed out.')).toBeVisible();
  await expect(tokenField(page)).toHaveValue(token);

  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Sign in in a new tab' }).click();
  const tab = await opened;
  await tab.getByLabel('E-mail address').fill(person.email);
  await tab.getByLabel('Password', { exact: true }).fill(person.password);
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(tab).toHaveURL((url) => url.pathname === '/connect');
  await tab.close();

  await expect(hostnameField(page)).toHaveValue(world.gitlabUrl);
  await expect(tokenField(page)).toHaveValue(token);
  await connectButton(page).click();
  await expect(connected(page)).toBeVisible();
  await page.close();
});

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await tokenField(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}
