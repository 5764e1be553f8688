import { eraOf } from '#e2e/fake-gitlab/eras.ts';
import type { FakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { expect, test } from '#e2e/fixtures/browser-test.ts';
import { labelsOf, signInTo } from '#e2e/fixtures/gitlab-pages.ts';
import { mouse } from '#e2e/fixtures/hands.ts';
import type { World } from '#e2e/fixtures/world.ts';

test.use({ ignoreHTTPSErrors: true });

const PLACES: readonly [string, (world: World) => FakeGitlab, 'old' | 'new'][] = [
  ['15.11', ({ classic }) => classic, 'old'],
  ['17.5', ({ sidebar }) => sidebar, 'old'],
  ['18.5', ({ gitlab }) => gitlab, 'old'],
  ['18.5 with the new navigation', ({ gitlab }) => gitlab, 'new'],
  ['19.4', ({ access }) => access, 'old'],
];

for (const [name, pick, navigation] of PLACES) {
  test(`the guide names every click on the way to the form of GitLab ${name}`, async ({ page, world }) => {
    const gitlab = pick(world);
    gitlab.settings.newNavigation = navigation === 'new';
    const labels = labelsOf(gitlab);
    const { version } = eraOf(gitlab.version);

    await page.goto(`/guide?gitlab=${version}&host=${gitlab.externalUrl}`);
    const steps = page.getByRole('region', { name: /Create the token/ });
    if (navigation === 'new') {
      await page.locator('summary', { hasText: 'My page looks different' }).click();
      await page.getByRole('radio', { name: /new navigation/ }).check();
    }
    const corner = labels.avatar === 'corner';
    const place = corner ? /In the upper-right corner, choose/ : /At the top of the left sidebar, choose/;
    await expect(steps.getByText(place).filter({ visible: true })).toHaveCount(1);
    const named = await steps.locator('b[lang=en]').filter({ visible: true }).allTextContents();
    const clicks = [labels.editProfile, labels.group, labels.tokens, labels.add, labels.create];
    expect(named).toEqual(expect.arrayContaining(clicks.filter((click) => click !== null)));

    await page.goto(gitlab.externalUrl);
    await signInTo(page, gitlab.createUser(), mouse);
    const avatar = page.getByRole('button', { name: /’s menu$/ });
    const { x = 0 } = (await avatar.boundingBox()) ?? {};
    expect(x > (page.viewportSize()?.width ?? 0) / 2).toBe(corner);
    await avatar.click();
    await page.getByRole('link', { name: labels.editProfile, exact: true }).click();
    if (labels.group) await page.getByRole('button', { name: labels.group, exact: true }).click();
    await page.getByRole('link', { name: labels.tokens, exact: true }).click();
    if (labels.add) await page.getByRole('button', { name: labels.add, exact: true }).click();
    const legacy = page.getByRole('link', { name: 'Legacy token' });
    if (eraOf(gitlab.version).is(18, 10)) await legacy.click();
    await expect(page.getByLabel(labels.name, { exact: true })).toBeEditable();
    await expect(page.getByRole('button', { name: labels.create, exact: true }).last()).toBeVisible();
    gitlab.settings.newNavigation = false;
  });
}
