import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { hostnameField, lookResult } from '#e2e/fixtures/connect-page.ts';
import { keys, tabTo } from '#e2e/fixtures/hands.ts';

test.beforeEach(async ({ page, person }) => {
  expect(person.email).toContain('@');
  await page.goto('/connect');
});

/** The guide beside the form. */
function guideOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Guide', exact: true });
}

function fold(page: Page, title: string): Locator {
  return guideOf(page).locator('summary', { hasText: title });
}

/** What is told about the avatar, and drawn of it. */
async function expectAvatar(page: Page, place: 'corner' | 'sidebar'): Promise<void> {
  const [there, elsewhere] =
    place === 'corner' ? [/upper-right corner/, /left sidebar/] : [/left sidebar/, /upper-right corner/];
  const told = guideOf(page)
    .getByText(/choose your avatar/)
    .filter({ visible: true });
  await expect(told).toHaveCount(1);
  await expect(told).toHaveText(there);
  await expect(told).not.toHaveText(elsewhere);
  await expect(guideOf(page).getByRole('img', { name: there }).first()).toBeVisible();
}

test('what a person says of their page is kept, and the look leaves it alone', async ({ page, world }) => {
  await hostnameField(page).fill(world.classic.externalUrl);
  await expect(page.locator('#guide-era-classic')).toBeChecked();
  await page.reload();
  await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
  await expectAvatar(page, 'corner');

  await fold(page, 'My page looks different').click();
  await choose(page, /GitLab 16–17/);
  await expectAvatar(page, 'sidebar');
  await choose(page, /GitLab 18\.0–19\.1/);
  await expectAvatar(page, 'sidebar');
  await choose(page, /new navigation/);
  await expectAvatar(page, 'corner');

  await page.reload();
  await expect(page.locator('#guide-era-settings')).toBeChecked();
  await expect(page.locator('#guide-navigation-new')).toBeChecked();
  await expectAvatar(page, 'corner');
  await hostnameField(page).fill(world.sidebar.externalUrl);
  await expect(lookResult(page)).toContainText('GitLab 17.5');
  await expect(page.locator('#guide-era-settings')).toBeChecked();
});

test('folds and choices work with keys alone', async ({ page }) => {
  await keys.press(fold(page, 'Create the token'));
  await keys.press(fold(page, 'My page looks different'));
  await tabTo(guideOf(page).getByRole('radio', { checked: true }).first());
  const saved = page.waitForResponse('/connect/draft');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#guide-era-settings')).toBeChecked();
  expect((await saved).status()).toBe(204);
  await expectAvatar(page, 'sidebar');
  await tabTo(page.locator('#guide-navigation-old'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#guide-navigation-new')).toBeChecked();
  await expectAvatar(page, 'corner');
});

/** A choice, and the answer that it is kept. */
async function choose(page: Page, name: RegExp): Promise<void> {
  const saved = page.waitForResponse('/connect/draft');
  await guideOf(page).getByRole('radio', { name }).check();
  expect((await saved).status()).toBe(204);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words and drawings turn all the same', async ({ page }) => {
    await fold(page, 'Create the token').click();
    await fold(page, 'My page looks different').click();
    await guideOf(page)
      .getByRole('radio', { name: /GitLab 16–17/ })
      .check();
    await expectAvatar(page, 'sidebar');
    await guideOf(page)
      .getByRole('radio', { name: /GitLab 13–15/ })
      .check();
    await expectAvatar(page, 'corner');
  });
});
