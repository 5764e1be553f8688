import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import {
  chips,
  connect,
  connectButton,
  connected,
  hostnameField,
  lookResult,
  tokenField,
  tokenStep,
} from '#e2e/fixtures/connect-page.ts';
import { PRIVATE_NAME } from '#e2e/fixtures/world.ts';

test.beforeEach(async ({ page, person }) => {
  expect(person.email).toContain('@');
  await page.goto('/connect');
});

test('a GitLab under a sub-path is found from the bare host', async ({ page, world }) => {
  const url = new URL(world.oldGitlabUrl);
  await hostnameField(page).fill(url.host);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  await expect(page.getByText(`Understood as ${url.host}/gitlab`)).toBeVisible();
  await expect(lookResult(page)).toContainText('This GitLab cannot say when a token expires');
  await expect(openLink(page)).toHaveAttribute(
    'href',
    `${world.oldGitlabUrl}/-/profile/personal_access_tokens?name=Patchbay&scopes=read_user`,
  );
});

test('whatever is pasted leads to the same GitLab', async ({ page, world }) => {
  const { host } = new URL(world.gitlabUrl);
  for (const pasted of [
    ` ${world.gitlabUrl}/group/project/-/merge_requests/7?tab=x `,
    `${world.gitlabUrl}/api/v4`,
    `http://${host}/users/sign_in`,
  ]) {
    await hostnameField(page).fill(pasted);
    await expect(lookResult(page), pasted).toHaveAttribute('data-look', 'found');
    await expect(page.getByText(`Understood as ${host}`), pasted).toBeVisible();
    await hostnameField(page).fill('');
    await expect(lookResult(page)).toHaveCount(0);
  }
});

test('a sign-in in front is said before a token is made', async ({ page, world }) => {
  const end = world.access.behave('oauth2_proxy_redirect');
  await hostnameField(page).fill(world.access.externalUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'gateway');
  await expect(chips(page)).toHaveText(['A sign-in page stands in front']);
  await expect(lookResult(page)).toContainText('Your GitLab administrator can let /api/v4/ through.');
  end();
});

test('other products are named, and the way to a token stays as it is', async ({ page, world }) => {
  const before = await openLink(page).getAttribute('href');
  for (const [address, product] of [
    [world.giteaUrl, 'Gitea'],
    [world.forgejoUrl, 'Forgejo'],
    // Nobody has to be asked for this one.
    ['https://github.com/acme/app', 'GitHub'],
  ] as const) {
    await hostnameField(page).fill(address);
    await expect(chips(page)).toHaveText([product]);
    await expect(lookResult(page)).toHaveAttribute('data-look', 'other_product');
    await expect(lookResult(page)).toContainText('Patchbay links GitLab accounts only');
    await expect(openLink(page)).toHaveAttribute('href', before ?? '');
  }
});

test('a dead host is said within seconds, and the form goes on working', async ({ page, world }) => {
  await hostnameField(page).fill(world.deadUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'down', { timeout: 5000 });
  await expect(chips(page)).toHaveText(['Does not answer']);
  await expect(page.getByRole('button', { name: 'Tell me when it is back' })).toBeVisible();
  await connect(page, world.deadUrl, 'glpat-aB3dE6gH9jK2mN5pQ8sT');
  await expect(page.getByText('network.refused')).toBeVisible();
  await expect(hostnameField(page)).toHaveValue(world.deadUrl);
  await expect(tokenField(page)).toHaveValue('glpat-aB3dE6gH9jK2mN5pQ8sT');
});

test('a slow GitLab is waited for, and Connect does not wait for the look', async ({ page, world }) => {
  const { gitlab } = world;
  const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2031-01-01' });
  const end = gitlab.behave({ delayMs: 8000 });
  await hostnameField(page).fill(world.gitlabUrl);
  await expect(page.getByText('Looking for a GitLab there')).toBeVisible();
  await expect(page.getByText('Still waiting for an answer. You can go on meanwhile.')).toBeVisible({
    timeout: 5000,
  });
  end();
  await tokenField(page).fill(token);
  await connectButton(page).click();
  // Well before the look's own eight seconds are over.
  await expect(connected(page)).toBeVisible({ timeout: 4000 });
});

test('a GitLab that never answers ends as an answer', async ({ page, world }) => {
  const end = world.sidebar.behave({ manner: 'hang' });
  await hostnameField(page).fill(world.sidebar.externalUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'down', { timeout: 12_000 });
  await expect(lookResult(page)).toContainText('It did not answer in time.');
  end();
});

test('of a private network nothing is told', async ({ page }) => {
  const answers: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('/connect/look')) answers.push(await response.text());
  });
  await hostnameField(page).fill(PRIVATE_NAME.host);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'private');
  await expect(chips(page)).toHaveText(['Private network']);
  await expect(page.getByRole('button', { name: 'Tell me when it is back' })).toHaveCount(0);
  expect(answers).toHaveLength(1);
  expect(`${answers}${await page.content()}`).not.toContain(PRIVATE_NAME.address);
  await connect(page, PRIVATE_NAME.host, 'glpat-aB3dE6gH9jK2mN5pQ8sT');
  await expect(page.getByText('network.private')).toBeVisible();
  expect(await page.content()).not.toContain(PRIVATE_NAME.address);
});

test('a slip of the fingers is offered mended, and taken over only when asked', async ({ page }) => {
  await hostnameField(page).fill('gitlab.con');
  const suggestion = page.getByRole('button', { name: 'Did you mean gitlab.com?' });
  await expect(chips(page)).toHaveText(['No such name'], { timeout: 5000 });
  await expect(suggestion).toBeVisible();
  await expect(hostnameField(page)).toHaveValue('gitlab.con');
  const look = page.waitForRequest('/connect/look');
  await suggestion.click();
  await expect(hostnameField(page)).toHaveValue('gitlab.com');
  await expect(hostnameField(page)).toBeFocused();
  await expect(suggestion).toHaveCount(0);
  expect((await look).postDataJSON()).toEqual({ address: 'gitlab.com' });
});

function openLink(page: Page) {
  return tokenStep(page).getByRole('link', { name: /^Open prefilled token page/ });
}
