import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from './browser-flags.ts';
import type { PageWish } from './measure-page.ts';

export type LookCost = {
  /** Pauses in typing that were long enough to look. */
  pauses: number;
  /** `POST /connect/look`, finished or called off. */
  looks: number;
  /** Everything else the page asked for meanwhile. */
  others: string[];
  /** From the last letter to what was found, the wait for the pause included, in ms. */
  shownMs: number;
};

const LETTER_MS = 100;

/** Types an address letter by letter, in two parts with a pause after each, and counts what that asks of the server. */
export async function measureLooks(
  { url, cookies, executablePath }: PageWish,
  address: string,
): Promise<LookCost> {
  const browser = await chromium.launch({ args: BROWSER_FLAGS, ...(executablePath && { executablePath }) });
  try {
    const context = await browser.newContext();
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const field = page.locator('input[name="hostname"]');
    const middle = Math.ceil(address.length / 2);
    await field.pressSequentially(address.slice(0, middle), { delay: LETTER_MS });
    await shown(page);
    await field.pressSequentially(address.slice(middle), { delay: LETTER_MS });
    const typed = performance.now();
    await shown(page, 'found');
    const shownMs = performance.now() - typed;
    const isLook = (path: string) => path === '/connect/look';
    return {
      pauses: 2,
      looks: asked.filter(isLook).length,
      others: asked.filter((path) => !isLook(path)),
      shownMs,
    };
  } finally {
    await browser.close();
  }
}

function shown(page: Page, state?: string): Promise<void> {
  return page.locator(state ? `[data-look="${state}"]` : '[data-look]').waitFor({ timeout: 15_000 });
}
