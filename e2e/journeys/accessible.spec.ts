import type { Browser, Page } from '@playwright/test';
import { expect, signUp, test } from '#e2e/fixtures/browser-test.ts';
import type { World } from '#e2e/fixtures/world.ts';
import { auditPage } from '#e2e/sweep/audit.ts';
import { changeRole, makeOwned, type Owned } from '#e2e/sweep/owned.ts';
import { STAGES, type Stage, type Visitor } from '#e2e/sweep/stages.ts';
import { drawLines, type Line } from '#e2e/sweep/table.ts';
import { LANGUAGE_COOKIE, LANGUAGES, PSEUDO_LANGUAGE } from '#lib/domain/language.ts';

const SPOKEN = [...LANGUAGES, PSEUDO_LANGUAGE];
/** Pages drawn and looked at side by side. */
const WIDTH = 3;

type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0];
type Sessions = Record<Visitor, Cookies>;

// It says itself what it found, and notes of every step would take longer than the steps.
test.use({ trace: 'off' });

test('all pages are accessible, in both themes and every language', async ({ browser, world }) => {
  // Four minutes on two cores: more than 500 pages are opened, and axe is new to each. On a busy machine more.
  test.setTimeout(720_000);
  const { owned, sessions } = await makePeople(browser, world);
  const pages = await Promise.all(SPOKEN.map((language) => openPage(browser, world, language)));
  const lines: Line[] = [];
  let visitor: Visitor = 'stranger';
  for (const stage of STAGES) {
    // Until there is an administrator, the set-up link is open.
    if (stage.visitor !== 'stranger' && visitor === 'stranger') await changeRole(world, owned.email, 'admin');
    visitor = stage.visitor;
    const end = stage.meanwhile?.(world);
    await sideBySide(pages, stage.moving ? pages.length : WIDTH, async ({ page, language }) => {
      await enter(page, sessions[stage.visitor]);
      lines.push(await visit(page, stage, { world, owned, language }));
    });
    end?.();
  }
  await changeRole(world, owned.email, 'user');
  await Promise.all(pages.map(({ page }) => page.context().close()));
  console.log(drawLines(lines, SPOKEN));
  expect(lines.flatMap(({ stage, findings }) => findings.map((finding) => `${stage}: ${finding}`))).toEqual(
    [],
  );
});

async function makePeople(browser: Browser, world: World): Promise<{ owned: Owned; sessions: Sessions }> {
  const context = await browser.newContext({ baseURL: world.app.url, locale: 'en-GB' });
  const page = await context.newPage();
  await signUp(page);
  const newcomer = await context.cookies();
  await context.clearCookies();
  const owned = await makeOwned(page, world);
  const owner = await context.cookies();
  await context.close();
  return { owned, sessions: { stranger: [], newcomer, owner } };
}

async function openPage(browser: Browser, world: World, language: string) {
  const context = await browser.newContext({
    baseURL: world.app.url,
    colorScheme: 'light',
    // Fading colours have no contrast of their own.
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: language, url: world.app.url }]);
  return { page: await context.newPage(), language };
}

async function enter(page: Page, session: Cookies): Promise<void> {
  if (session.length > 0)
    await page.context().addCookies(session.filter(({ name }) => name !== LANGUAGE_COOKIE));
}

async function visit(page: Page, stage: Stage, about: Parameters<Stage['open']>[1]): Promise<Line> {
  await stage.open(page, about);
  await expect(page.locator('html')).toHaveAttribute('lang', about.language);
  const { checks, findings } = await auditPage(page, {
    thorough: about.language === 'en' && !stage.moving,
    unfolded: stage.unfolded === true,
  });
  return { stage: stage.name, checks, findings: findings.map((finding) => `${about.language}, ${finding}`) };
}

async function sideBySide<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
