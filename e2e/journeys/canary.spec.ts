import { readFile } from 'node:fs/promises';
import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import { dumpDatabase, filesOfDatabase, formsOf } from '#e2e/fixtures/canary.ts';
import { connect } from '#e2e/fixtures/connect-page.ts';
import { keyFile } from '#lib/env/read-source.ts';

/** A token goes through every way there is, good and bad; then everything that was written anywhere is searched for it. */
test('a token is found nowhere but in its seal', async ({ page, world, browser }) => {
  test.setTimeout(120_000);
  const { gitlab, gitlabUrl, app } = world;
  const token = 'glpat-cAnArY7hJ9kL2mN5pQ8s';
  const user = gitlab.createUser({ username: 'canary', name: 'Canary' });
  gitlab.createToken({ user, token, expiresAt: '2031-01-01' });
  const canary = formsOf(token);
  const received: { url: string; text: string }[] = [];
  page.on('response', async (response) => {
    const text = await response.text().catch(() => '');
    received.push({ url: response.url(), text: `${JSON.stringify(response.headers())}\n${text}` });
  });

  await signUp(page);
  await page.goto('/connect');
  for (const trouble of [
    'expired',
    'html_403',
    'truncated_json',
    'workhorse_502',
    'dpop_required',
  ] as const) {
    const end = gitlab.behave(trouble, { withToken: true });
    await connect(page, gitlabUrl, token);
    await expect(page.getByRole('button', { name: 'Copy for support' })).toBeVisible();
    expect(await withoutField(page.content(), token)).not.toMatch(canary);
    end();
    await page.goto('/connect');
  }
  // A hostile GitLab that gives back what it was given.
  const echo = { username: token, name: encodeURIComponent(token), id: user.id };
  const end = gitlab.behave(
    {
      answer: {
        rails: true,
        status: 200,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(echo),
      },
    },
    { path: '/api/v4/user' },
  );
  await connect(page, gitlabUrl, token);
  await expect(page.getByRole('heading', { name: 'You are now connected to GitLab' })).toBeVisible();
  end();
  for (const hostname of [
    token,
    `https://oauth2:${token}@gitlab.acme.test/x.git`,
    `gitlab.acme.test/${token}`,
  ]) {
    await page.goto('/connect');
    await connect(page, hostname, token);
    await expect(page.getByRole('textbox', { name: 'Hostname' })).toHaveAttribute('aria-invalid', 'true');
  }
  await page.goto('/connections');
  await page
    .getByRole('button', { name: /^Re-check/ })
    .first()
    .click();
  await expect(page.getByText('Checked: healthy')).toBeAttached();

  await test.step('the same without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
    const plain = await context.newPage();
    await signUp(plain);
    await plain.goto('/connect');
    await connect(plain, `${gitlabUrl}?private_token=${token}`, token);
    expect(await plain.content()).not.toMatch(canary);
    await context.close();
  });

  expect(received.length).toBeGreaterThan(20);
  for (const { url, text } of received) {
    expect(url).not.toMatch(canary);
    expect(canary.exec(text)?.[0], url).toBeUndefined();
  }
  expect(app.log().length).toBeGreaterThan(500);
  expect(app.log()).toContain('"verdict":"token.expired"');
  expect(app.log()).not.toMatch(canary);
  const databaseUrl = (await readFile(keyFile(app.dataDir, 'DATABASE_URL'), 'utf8')).trim();
  const dump = await dumpDatabase(databaseUrl);
  expect(dump).toContain('"canary"');
  expect(canary.exec(dump)?.[0]).toBeUndefined();
  const files = await filesOfDatabase(databaseUrl);
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter(({ text }) => canary.test(text)).map(({ path }) => path)).toEqual([]);
});

/** The page as it stands, without what the person typed into the field themself. */
async function withoutField(content: Promise<string>, token: string): Promise<string> {
  return (await content).replace(new RegExp(`(<input[^>]*)value="${token}"`), '$1');
}
