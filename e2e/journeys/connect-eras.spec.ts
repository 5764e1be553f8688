import { readFile } from 'node:fs/promises';
import type { Page, PlaywrightTestOptions } from '@playwright/test';
import type { FakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import {
  chips,
  connectButton,
  connected,
  hostnameField,
  lookResult,
  tokenField,
  tokenStep,
} from '#e2e/fixtures/connect-page.ts';
import { createToken, expectFilledIn, openTab, signInTo } from '#e2e/fixtures/gitlab-pages.ts';
import { finger, type Hands, keys, mouse } from '#e2e/fixtures/hands.ts';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import { CHECK_NAMES } from '#lib/domain/outcome.ts';

type Walk = {
  who: string;
  hands: Hands;
  use: Partial<PlaywrightTestOptions>;
  at: 'classic' | 'sidebar' | 'gitlab' | 'access';
  version: string;
  era: GuideEra;
  scopes: readonly string[];
};

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Each era once, and each way to use a page once. */
const WALKS: readonly Walk[] = [
  {
    who: 'with a mouse',
    hands: mouse,
    use: {},
    at: 'classic',
    version: 'GitLab 15.11',
    era: 'classic',
    scopes: ['read_user'],
  },
  {
    who: 'without JavaScript',
    hands: mouse,
    use: { javaScriptEnabled: false },
    at: 'sidebar',
    version: 'GitLab 17.5',
    era: 'sidebar',
    scopes: ['read_user'],
  },
  {
    who: 'on a phone',
    hands: finger,
    use: PHONE,
    at: 'gitlab',
    version: 'GitLab 18.5',
    era: 'settings',
    scopes: ['read_user', 'self_rotate'],
  },
  {
    who: 'with the keyboard alone',
    hands: keys,
    use: {},
    at: 'access',
    version: 'GitLab 19.4',
    era: 'access',
    scopes: ['read_user', 'self_rotate'],
  },
];

for (const { who, hands, use, ...walk } of WALKS) {
  test.describe(`${who}, ${walk.version}`, () => {
    test.use({ ...use, ignoreHTTPSErrors: true });

    test('a newcomer makes a token and links it', async ({ page, world }) => {
      const gitlab = world[walk.at];
      const user = gitlab.createUser({ username: `ada.${walk.era}`, name: 'Ada Lovelace' });
      await signUp(page);
      await page.goto('/connect');

      const day = await test.step('the GitLab is found, and the page turns to it', async () => {
        await hands.type(hostnameField(page), hostOf(gitlab));
        if (use.javaScriptEnabled === false)
          await hands.press(page.getByRole('button', { name: 'Look for it' }));
        await expect(lookResult(page)).toHaveAttribute('data-look', 'found');
        await expect(chips(page)).toHaveText([
          'GitLab found',
          'Self-managed',
          walk.version,
          'Private certificate authority',
        ]);
        await expect(page.locator(`#guide-era-${walk.era}`)).toBeChecked();
        return (await tokenStep(page).locator('time').getAttribute('datetime')) ?? '';
      });

      const token = await test.step('their own GitLab opens with the form filled in', async () => {
        const link = tokenStep(page).getByRole('link', { name: /^Open prefilled token page/ });
        const tab = await openTab(link, hands);
        await signInTo(tab, user, hands);
        await expectFilledIn(tab, gitlab, walk.scopes);
        const made = await createToken(tab, gitlab, day, hands);
        expect(gitlab.tokens.at(-1)).toMatchObject({ token: made, expiresAt: day, scopes: walk.scopes });
        await tab.close();
        return made;
      });

      await test.step('the token is pasted and checked', async () => {
        await hands.type(tokenField(page), token);
        if (use.javaScriptEnabled !== false)
          await expect(page.locator('[data-hint]')).toHaveText(/It (is complete|looks like a personal)/);
        await hands.press(connectButton(page));
        await expect(connected(page)).toBeVisible();
        await expect(page).toHaveURL(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      });

      await test.step('the last page has who, where, what and until when', async () => {
        const facts = page.getByRole('main');
        for (const fact of ['Ada Lovelace', user.username, hostOf(gitlab), ...walk.scopes])
          await expect(facts.getByText(fact).first()).toBeVisible();
        await expect(facts.locator(`time[datetime="${day}"]`)).toBeVisible();
        await expect(facts.getByText(/^First reminder$/)).toBeVisible();
        await expect(facts.getByText(/ \(30 days before\)$/)).toBeVisible();
        await hands.press(page.locator('summary', { hasText: 'What was checked' }));
        const checks = page.getByRole('list', { name: 'Checks' }).getByRole('listitem');
        await expect(checks).toHaveCount(CHECK_NAMES.length);
        await expect(checks.filter({ hasText: ': passed' })).toHaveCount(CHECK_NAMES.length);
      });

      await expectCalendarEvent(page, hands, day);
      await saveLabel(page, hands);
    });
  });
}

async function expectCalendarEvent(page: Page, { press }: Hands, day: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await press(page.getByRole('link', { name: 'Add to calendar' }));
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('BEGIN:VEVENT');
  expect(text).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
}

async function saveLabel(page: Page, { type, press }: Hands): Promise<void> {
  const label = page.getByRole('textbox', { name: 'Label' });
  await type(label, 'My laptop');
  await press(page.getByRole('button', { name: 'Save label' }));
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(label).toHaveValue('My laptop');
}

function hostOf({ externalUrl }: FakeGitlab): string {
  return externalUrl.replace(/^https:\/\//, '');
}
