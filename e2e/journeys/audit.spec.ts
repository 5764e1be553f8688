import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import { changeRole } from '#e2e/sweep/owned.ts';

const events = (page: Page): Locator => page.getByRole('table', { name: 'Audit events' });
const verification = (page: Page): Locator => page.getByRole('region', { name: 'Is the log whole?' });

test.beforeEach(({ person, world }) => changeRole(world, person.email, 'admin'));
test.afterEach(({ person, world }) => changeRole(world, person.email, 'user'));

async function makeSupport(page: Page, email: string): Promise<void> {
  await page.goto(`/admin/people?q=${encodeURIComponent(email)}`);
  await page.locator('tr[data-href]').filter({ hasText: email }).locator('th a').click();
  const role = page.getByRole('region', { name: 'Role' });
  await role.getByRole('radio', { name: /^Support/ }).check();
  await role.getByRole('button', { name: 'Change the role' }).click();
  await expect(role.getByRole('status')).toContainText('The role is changed');
}

/** What somebody did, by the log's own form. */
async function filterBy(page: Page, what: string, who: string): Promise<void> {
  await page.getByRole('combobox', { name: 'What' }).selectOption({ label: what });
  await page.getByLabel('Who (e-mail address)').fill(who);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an administrator changes a role, reads it in the log, verifies the log and takes it along', async ({
      page,
      person,
      browser,
      world,
    }) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        baseURL: world.app.url,
        javaScriptEnabled,
      });
      const guest = await context.newPage();
      const { email } = await signUp(guest);
      await makeSupport(page, email);

      await page.getByRole('link', { name: 'Audit log' }).click();
      await filterBy(page, 'Role changed', person.email);
      await expect(events(page).getByRole('rowheader')).toHaveCount(1);
      await expect(events(page).getByRole('link', { name: email })).toHaveAttribute(
        'href',
        /^\/admin\/people\//,
      );
      await events(page)
        .getByText(/^\d details?$/)
        .click();
      await expect(events(page).getByRole('definition').filter({ hasText: 'support' })).toBeVisible();

      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Export CSV' }).click();
      const file = await readFile(await (await downloading).path(), 'utf8');
      const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
      expect(rows.map(({ verb }) => verb)).toEqual(['person.role_changed']);
      expect(rows[0]?.facts).toContain('support');

      await page.getByRole('link', { name: 'Clear all' }).click();
      await verification(page).getByRole('button', { name: 'Verify now' }).click();
      await expect(verification(page).getByRole('status')).toContainText('The log is whole');
      await page.goto(`/admin/audit?who=${encodeURIComponent(person.email)}`);
      const [verified, exported] = await events(page).getByRole('rowheader').allTextContents();
      expect(verified).toContain('Audit log verified');
      expect(exported).toContain('Audit log exported');

      for (const path of ['/admin/audit', '/admin/audit/export'])
        expect((await guest.request.get(path)).status(), path).toBe(404);
      await context.close();
    });
  });
}
