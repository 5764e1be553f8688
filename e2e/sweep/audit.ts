import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { barelyFocused, movingOn, overflowOn, unedgedOn } from './measures.ts';

/** What one look at one state found: how many checks were made, and a line for each thing that is wrong. */
export type Audit = { checks: number; findings: string[] };

export type Depth = {
  /** Also all rules on the widest screen, the focus on every control, and forced colours: no language changes those. */
  thorough: boolean;
  /** With all steps of the guide open. */
  unfolded: boolean;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROWEST = { width: 320, height: 600 } as const;
const WIDEST = { width: 1920, height: 600 } as const;

/**
 * One state of a page in one language: on the narrowest screen axe with all rules in the light theme, on the widest contrast in the dark one
 * (a theme changes nothing but colours), on neither sideways scrolling, and nothing that moves where motion is not wanted.
 */
export async function auditPage(page: Page, { thorough, unfolded }: Depth): Promise<Audit> {
  const audit: Audit = { checks: 0, findings: [] };
  const note = (found: readonly string[], what: string): void => {
    audit.checks += 1;
    audit.findings.push(...found.map((line) => `${what}: ${line}`));
  };
  await unfold(page, unfolded);
  note(await movingOn(page), 'reduced motion');
  await page.setViewportSize(NARROWEST);
  note(await overflowOn(page), 'narrowest');
  note(await axeOn(page, { type: 'tag', values: WCAG_22_AA }), 'narrowest, light');
  if (thorough) note(await barelyFocused(page), 'narrowest, focus');
  await page.setViewportSize(WIDEST);
  note(await overflowOn(page), 'widest');
  await page.emulateMedia({ colorScheme: 'dark' });
  note(await axeOn(page, { type: 'rule', values: ['color-contrast'] }), 'widest, dark');
  await page.emulateMedia({ colorScheme: 'light' });
  if (thorough) {
    note(await axeOn(page, { type: 'tag', values: WCAG_22_AA }), 'widest, light');
    note(await barelyFocused(page), 'widest, focus');
    await page.emulateMedia({ forcedColors: 'active' });
    note(await unedgedOn(page), 'forced colours');
    await page.emulateMedia({ forcedColors: 'none' });
  }
  return audit;
}

type RunOnly = { type: 'tag' | 'rule'; values: string[] };

/** Loads axe into the page once and runs it there: many times as quick as its builder, which loads it anew for each run. */
async function axeOn(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    // What the focus has scrolled below the header is not covered by it for good.
    scrollTo(0, 0);
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      runOnly: only,
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id} ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
    );
  }, runOnly);
}

/** What is folded away is looked at, too. */
async function unfold(page: Page, guideToo: boolean): Promise<void> {
  await page.evaluate((all) => {
    for (const details of document.querySelectorAll('details'))
      details.open ||= all || !details.closest('[data-guide]');
  }, guideToo);
}
