import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { expectAccessible } from '#e2e/fixtures/expect-accessible.ts';

const ERAS = [
  [
    '15.11.0',
    'The form is on that page.',
    'Create personal access token',
    '/-/profile/personal_access_tokens',
  ],
  ['17.4.2-ee', 'Add new token', 'Create personal access token', '/-/user_settings/personal_access_tokens'],
  ['18.5.0-ee', 'From 18.10 on', 'Create token', '/-/user_settings/personal_access_tokens'],
  ['19.3.1-ee', 'Legacy token', 'Generate token', '/-/user_settings/personal_access_tokens'],
] as const;

for (const [version, words, button, path] of ERAS) {
  test(`the guide for GitLab ${version}`, async ({ page }) => {
    await page.goto(`/guide?gitlab=${version}&host=git.acme.test:8443/lab`);
    const steps = page.getByRole('region', { name: /Create the token/ });
    await expect(steps.getByText(words).filter({ visible: true }).first()).toBeVisible();
    await expect(steps.getByRole('img', { name: new RegExp(`${button}\\b`) }).last()).toBeVisible();
    const link = page.getByRole('link', { name: /^Open prefilled token page/ });
    const target = new URL((await link.getAttribute('href')) ?? '');
    expect(target.origin + target.pathname).toBe(`https://git.acme.test:8443/lab${path}`);
    expect(target.searchParams.get('scopes')?.split(',')).toContain('read_user');
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.toggleAttribute('open', true);
    });
    await expectAccessible(page);
  });
}

test('an address that cannot be read is said to be so', async ({ page }) => {
  await page.goto('/guide?host=two+words');
  await expect(page.getByText('This address cannot be read')).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript, on a phone, in the dark', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('"My page looks different" turns words and drawings, without a request', async ({ page }) => {
    await page.goto('/guide?host=git.acme.test');
    const requests: string[] = [];
    page.on('request', (request) => {
      // The tab's icon comes when the browser pleases.
      if (!request.url().includes('/icon.svg')) requests.push(request.url());
    });
    const choose = (name: RegExp) => page.getByRole('radio', { name }).check();

    await page.getByText('My page looks different').filter({ visible: true }).click();
    await choose(/GitLab 13–15/);
    await expect(page.getByText('The form is on that page.')).toBeVisible();
    await expect(page.getByText('From 18.10 on')).toBeHidden();

    await choose(/GitLab 18\.0–19\.1/);
    await expect(page.getByText('At the top of the left sidebar, choose your avatar')).toBeVisible();
    await choose(/new navigation/);
    await expect(page.getByText('At the top of the left sidebar, choose your avatar')).toBeHidden();
    await expect(page.getByRole('img', { name: /upper-right corner/ })).toBeVisible();

    await expect(page.getByRole('link', { name: /^Open prefilled token page/ })).toHaveAttribute(
      'href',
      /^https:\/\/git\.acme\.test\//,
    );
    expect(requests).toEqual([]);
  });

  test('their own GitLab can be named on the page', async ({ page }) => {
    await page.goto('/guide');
    const host = page.getByRole('textbox', { name: 'Hostname of your GitLab' });
    const link = page.getByRole('link', { name: /^Open prefilled token page/ });
    await host.fill('two words');
    await page.getByRole('button', { name: 'Show its page' }).click();
    await expect(page.getByText('This address cannot be read')).toBeVisible();
    await expect(host).toHaveValue('two words');
    await expect(link).toHaveAttribute('href', /^https:\/\/gitlab\.com\//);

    await host.fill('https://git.acme.test:8443/lab/-/profile');
    await page.getByRole('button', { name: 'Show its page' }).click();
    await expect(link).toHaveAttribute('href', /^https:\/\/git\.acme\.test:8443\/lab\/-\/user_settings/);
    await page.getByText('Page not found?').click();
    await expect(page.getByRole('link', { name: /^Open the older address/ })).toHaveAttribute(
      'href',
      /^https:\/\/git\.acme\.test:8443\/lab\/-\/profile/,
    );
  });

  test('the code for another device is an image of our own', async ({ page }) => {
    await page.goto('/guide?host=git.acme.test');
    await page.getByText('Use another device').click();
    const code = page.getByRole('img', { name: 'QR code of the token page on git.acme.test' });
    await code.scrollIntoViewIfNeeded();
    await expect
      .poll(() => code.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0))
      .toBe(true);
  });
});

test('has a drawing for each thing that must be found', async ({ page }) => {
  await page.goto('/guide');
  await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(6);
});
