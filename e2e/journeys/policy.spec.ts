import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { changeRole } from '#e2e/sweep/owned.ts';

const days = (page: Page): Locator => page.locator('[name="maxLifetimeDays"]');
const see = (page: Page): Locator => page.getByRole('button', { name: 'See what this changes' });
const save = (page: Page): Locator => page.getByRole('button', { name: 'Save this policy' });

test.beforeEach(async ({ page, person, world }) => {
  await changeRole(world, person.email, 'admin');
  await page.goto('/admin/policy');
});

test('what was shown is saved, and nothing that was typed since', async ({ page }) => {
  await days(page).fill('200');
  await see(page).click();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(save(page)).toBeVisible();

  await days(page).fill('300');
  await expect(page.getByText('Not saved yet')).toBeHidden();
  await see(page).click();
  await save(page).click();
  await expect(page.getByText('The policy is saved')).toBeVisible();
  await page.reload();
  await expect(days(page)).toHaveValue('300');

  // Everybody lives under it: the other journeys, too.
  await days(page).fill('');
  await see(page).click();
  await save(page).click();
  await expect(page.getByText('The policy is saved')).toBeVisible();
  await page.reload();
  await expect(days(page)).toHaveValue('');
});
