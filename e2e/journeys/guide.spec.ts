import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { expectAccessible } from '#e2e/fixtures/expect-accessible.ts';

const ERAS = [
  ['15.11.0', 'Access Tokens', 'Create personal access token', '/-/profile/personal_access_tokens'],
  ['17.4.2-ee', 'Add new token', 'Create personal access token', '/-/user_settings/personal_access_tokens'],
  [
    '18.5.0-ee',
    'Personal access tokens',
    'Create personal access token',
    '/-/user_settings/personal_access_tokens',
  ],
  ['19.3.1-ee', 'Legacy token', 'Generate token', '/-/user_settings/personal_access_tokens'],
] as const;

for (const [version, words, button, path] of ERAS) {
  test(`the guide for GitLab ${version}`, async ({ page }) => {
    await page.goto(`/guide?gitlab=${version}&host=git.acme.test:8443/lab`);
    await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
    await expect(page.getByText(button, { exact: true }).last()).toBeVisible();
    const link = page.getByRole('link', { name: 'Open prefilled token page' });
    const target = new URL((await link.getAttribute('href')) ?? '');
    expect(target.origin + target.pathname).toBe(`https://git.acme.test:8443/lab${path}`);
    expect(target.searchParams.get('scopes')?.split(',')).toContain('read_user');
    await expectAccessible(page);
  });
}

test.describe('without JavaScript, on a phone, in the dark', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  test('"My page looks different" leads to another one', async ({ page }) => {
    await page.goto('/guide?host=git.acme.test');
    await page
      .getByRole('navigation', { name: 'My page looks different' })
      .getByRole('link', { name: /GitLab 13–15/ })
      .click();
    await expect(page).toHaveURL(/era=classic.*#token$/);
    await expect(page.getByText('The form is on that page.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open prefilled token page' })).toHaveAttribute(
      'href',
      /^https:\/\/git\.acme\.test\//,
    );
  });
});
