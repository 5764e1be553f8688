import type { Page, Request } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import {
  connectButton,
  connected,
  hostnameField,
  lookResult,
  tokenField,
} from '#e2e/fixtures/connect-page.ts';

/** Longer than the page waits for the next letter. */
const PAUSE_MS = 700;

test.beforeEach(async ({ page, person }) => {
  expect(person.email).toContain('@');
  await page.goto('/connect');
});

/** The addresses that were looked at, in order. */
function looksOf(page: Page): string[] {
  const looks: string[] = [];
  page.on('request', (request) => {
    if (isLook(request)) looks.push(request.postDataJSON().address);
  });
  return looks;
}

function isLook(request: Request): boolean {
  return request.method() === 'POST' && request.url().endsWith('/connect/look');
}

test('one look per pause, and none while nothing changes', async ({ page, world }) => {
  const looks = looksOf(page);
  const { host } = new URL(world.gitlabUrl);
  const parts = ['gitlab', '.acme', '.test', host.slice(host.indexOf(':'))];
  for (const part of parts) {
    await hostnameField(page).pressSequentially(part, { delay: 40 });
    await page.waitForTimeout(PAUSE_MS);
  }
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  expect(looks).toEqual(['gitlab', 'gitlab.acme', 'gitlab.acme.test', host]);

  await tokenField(page).focus();
  await hostnameField(page).focus();
  await hostnameField(page).press('End');
  await hostnameField(page).pressSequentially('x ');
  for (let taken = 0; taken < 2; taken += 1) await hostnameField(page).press('Backspace');
  await hostnameField(page).pressSequentially('  ');
  await page.waitForTimeout(PAUSE_MS);
  expect(looks).toHaveLength(4);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
});

test('typing on calls the former look off', async ({ page, world }) => {
  const cancelled: string[] = [];
  page.on('requestfailed', (request) => {
    if (isLook(request)) cancelled.push(`${request.postDataJSON().address} ${request.failure()?.errorText}`);
  });
  const end = world.gitlab.behave({ delayMs: 8000 });
  await hostnameField(page).fill(world.gitlabUrl);
  await expect.poll(() => world.gitlab.counts.inFlight).toBe(1);
  await hostnameField(page).fill(world.classic.externalUrl);
  await expect(lookResult(page)).toContainText('GitLab 15.11', { timeout: 5000 });
  expect(cancelled).toEqual([`${world.gitlabUrl} net::ERR_ABORTED`]);
  // The server hangs up, too.
  await expect.poll(() => world.gitlab.counts.openSockets, { timeout: 3000 }).toBe(0);
  end();
});

test('the token goes into one request, and only when Connect is pressed', async ({ page, world }) => {
  const { gitlab, gitlabUrl } = world;
  const user = gitlab.createUser();
  const { token } = gitlab.createToken({ user, expiresAt: '2031-01-01' });
  const asked = gitlab.requests.length;
  const sent: string[] = [];
  page.on('request', (request) => {
    const text = `${request.url()}\n${JSON.stringify(request.headers())}\n${request.postData() ?? ''}`;
    if (text.includes(token)) sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await tokenField(page).fill(token);
  await hostnameField(page).fill(gitlabUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  await page.locator('summary', { hasText: 'Use another device' }).click();
  await hostnameField(page).fill(`${gitlabUrl}/group`);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  await expect(tokenField(page)).toHaveValue(token);
  expect(sent).toEqual([]);
  expect(gitlab.requests.slice(asked).filter(({ credential }) => credential !== null)).toEqual([]);
  await connectButton(page).click();
  await expect(connected(page)).toBeVisible();
  expect(sent).toEqual(['POST /connect']);
});

test('the address comes back after a reload, the token does not', async ({ page, world }) => {
  const { classic } = world;
  await hostnameField(page).fill(classic.externalUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  await tokenField(page).fill('glpat-aB3dE6gH9jK2mN5pQ8sT');
  const looks = looksOf(page);
  await page.reload();
  await expect(hostnameField(page)).toHaveValue(classic.externalUrl);
  await expect(tokenField(page)).toHaveValue('');
  await expect(page.locator('#guide-era-classic')).toBeChecked();
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  expect(looks.length).toBeLessThanOrEqual(1);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('glpat-');
});

test('the draft waits while somebody signs out and in again', async ({ page, person, world }) => {
  await hostnameField(page).fill(world.sidebar.externalUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  const other = await page.context().newPage();
  await other.goto('/connections');
  await other.getByRole('button', { name: /^Account of/ }).click();
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await other.goto('/connect');
  await signIn(other, person);
  await expect(other).toHaveURL((url) => url.pathname === '/connect');
  await expect(hostnameField(other)).toHaveValue(world.sidebar.externalUrl);
  await other.close();
});

test('an address in a link survives the sign-in, and is said to come from the link', async ({
  page,
  person,
  world,
}) => {
  await page.context().clearCookies();
  await page.goto(`/connect?instance=${encodeURIComponent(world.gitlabUrl)}`);
  await signIn(page, person);
  await expect(hostnameField(page)).toHaveValue(world.gitlabUrl);
  await expect(page.getByText('This address came with the link you followed')).toBeVisible();
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
});

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
