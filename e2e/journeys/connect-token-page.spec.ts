import type { Locator } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import {
  connectButton,
  connected,
  hostnameField,
  lookResult,
  tokenField,
  tokenStep,
} from '#e2e/fixtures/connect-page.ts';
import { createToken, openTab, signInTo } from '#e2e/fixtures/gitlab-pages.ts';
import { mouse } from '#e2e/fixtures/hands.ts';

test.use({ ignoreHTTPSErrors: true });

test.beforeEach(async ({ page, person }) => {
  expect(person.email).toContain('@');
  await page.goto('/connect');
});

test('a fine-grained token with the listed permissions links', async ({ page, world }) => {
  const { access } = world;
  await hostnameField(page).fill(access.externalUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  const step = tokenStep(page);
  const saved = page.waitForResponse('/connect/draft');
  await step.locator('summary', { hasText: 'With a fine-grained token' }).click();
  expect((await saved).status()).toBe(204);
  const permissions = await step
    .getByRole('list', { name: 'Permissions to tick' })
    .getByRole('listitem')
    .all();
  expect(permissions.length).toBeGreaterThan(2);
  const day = (await step.locator('time').getAttribute('datetime')) ?? '';

  const tab = await openTab(step.getByRole('link', { name: /^Open the fine-grained form/ }), mouse);
  await signInTo(tab, access.createUser({ username: 'fine' }), mouse);
  await expect(tab.getByRole('heading', { name: 'Generate fine-grained token' })).toBeVisible();
  await tab.getByLabel('Name', { exact: true }).fill('Patchbay');
  await tab.getByLabel('Description', { exact: true }).fill('Linked in Patchbay');
  for (const permission of permissions)
    await tab.getByRole('checkbox', { name: (await permission.textContent()) ?? '', exact: true }).check();
  const token = await createToken(tab, access, day, mouse);
  expect(access.tokens.at(-1)).toMatchObject({ token, scopes: ['granular'] });

  await tokenField(page).fill(token);
  await connectButton(page).click();
  await expect(connected(page)).toBeVisible();
  await expect(page.locator(`time[datetime="${day}"]`)).toBeVisible();
});

test('where legacy tokens are switched off, there is a note to send', async ({ page, world, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { access } = world;
  access.settings.legacyTokens = false;
  await hostnameField(page).fill(access.externalUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  const step = tokenStep(page);
  const link = step.getByRole('link', { name: /^Open prefilled token page/ });
  const tab = await openTab(link, mouse);
  await signInTo(tab, access.createUser(), mouse);
  await expect(tab.getByRole('heading', { name: 'Personal access tokens', exact: true })).toBeVisible();
  await tab.goto(`${access.externalUrl}/-/user_settings/personal_access_tokens/legacy/new`);
  await expect(tab.getByRole('heading', { name: '404: Page not found' })).toBeVisible();
  await tab.close();
  access.settings.legacyTokens = true;

  await step.locator('summary', { hasText: 'Page not found?' }).click();
  await step.getByRole('button', { name: 'Copy the note' }).click();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain(new URL(access.externalUrl).host);
  expect(note).toContain((await link.getAttribute('href')) ?? 'no link');
  expect(note).toContain('with the scopes read_user and self_rotate?');
  expect(note).toContain('Personal Access Token: Read');
  await expect(step.getByText(note.split('\n')[0] ?? '')).toBeVisible();
});

test('the code and the copied link lead to the very page the button opens', async ({
  page,
  world,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await hostnameField(page).fill(world.oldGitlabUrl);
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  const step = tokenStep(page);
  const href = await step.getByRole('link', { name: /^Open prefilled token page/ }).getAttribute('href');
  expect(href).toContain(`${world.oldGitlabUrl}/-/profile/personal_access_tokens?`);
  await step.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(href);

  await step.locator('summary', { hasText: 'Use another device' }).click();
  const code = step.getByRole('img', { name: /^QR code of the token page on old\.acme\.test/ });
  await expect(code).toBeVisible();
  await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const { width = 0, height = 0 } = (await code.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(190);
  expect(decodeQR(await pixelsOf(code))).toBe(href);
});

/** As a camera would see it, two dots for each of the screen's. */
async function pixelsOf(image: Locator): Promise<{ width: number; height: number; data: Uint8Array }> {
  const side = 384;
  const dark = await image.evaluate((element: HTMLImageElement, width) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = width;
    const context = canvas.getContext('2d');
    context?.drawImage(element, 0, 0, width, width);
    const { data } = context?.getImageData(0, 0, width, width) ?? { data: [] };
    let dots = '';
    for (let at = 0; at < data.length; at += 4) dots += (data[at] ?? 0) < 128 ? '1' : '0';
    return dots;
  }, side);
  const data = Uint8Array.from(
    [...dark].flatMap((dot) => (dot === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])),
  );
  return { width: side, height: side, data };
}
