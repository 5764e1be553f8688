import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from './browser-flags.ts';

export type PageCost = {
  /** Scripts the page loads, as they come over the wire (body alone). */
  scriptBytes: number;
  scripts: number;
  /** Scripts that came uncompressed; there should be none. */
  uncompressed: string[];
  /** Each round in a context of its own: navigation start until the Hostname field takes input and React listens, in ms. */
  formMs: number[];
  /** Navigation start until the first contentful paint, in ms. */
  paintMs: number[];
};

export type PageWish = { url: string; cookies: ReadonlyMap<string, string>; executablePath: string | null };

const ROUNDS = 9;
const SCRIPTS_SETTLED_MS = 1_000;

/**
 * Opens the page again and again with nothing cached, as on a first visit.
 * @param field the input whose readiness makes the page usable; null for a page to read, which is usable once it has loaded.
 */
export async function measurePage(
  { url, cookies, executablePath }: PageWish,
  { field, rounds: count = ROUNDS }: { field: string | null; rounds?: number },
): Promise<PageCost> {
  const browser = await chromium.launch({ args: BROWSER_FLAGS, ...(executablePath && { executablePath }) });
  try {
    const rounds: Round[] = [];
    for (let round = 0; round < count; round += 1)
      rounds.push(await openOnce(browser, { url, cookies, field }));
    const scripts = rounds.at(-1)?.scripts ?? [];
    return {
      scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
      scripts: scripts.length,
      uncompressed: scripts.filter(({ encoding }) => encoding === '').map((script) => script.url),
      formMs: rounds.map(({ formMs }) => formMs),
      paintMs: rounds.map(({ paintMs }) => paintMs),
    };
  } finally {
    await browser.close();
  }
}

type Script = { url: string; bytes: number; encoding: string };
type Round = { formMs: number; paintMs: number; scripts: Script[] };

type Opening = Pick<PageWish, 'url' | 'cookies'> & { field: string | null };

async function openOnce(browser: Browser, { url, cookies, field }: Opening): Promise<Round> {
  const context = await browser.newContext();
  try {
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
    const page = await context.newPage();
    const encodings = listenForScripts(page);
    await watchForm(context, field);
    await page.goto(url, { waitUntil: 'load' });
    const formMs = await page.waitForFunction(() => (globalThis as { formUsableMs?: number }).formUsableMs);
    await page.waitForTimeout(SCRIPTS_SETTLED_MS);
    const { paintMs, sizes } = await readTimings(page);
    return {
      formMs: (await formMs.jsonValue()) ?? Number.NaN,
      paintMs,
      scripts: [...encodings].map(([address, encoding]) => ({
        url: address,
        encoding,
        bytes: sizes[address] ?? Number.NaN,
      })),
    };
  } finally {
    await context.close();
  }
}

/** Address and content encoding of every script that comes in, preloaded ones too. */
function listenForScripts(page: Page): Map<string, string> {
  const encodings = new Map<string, string>();
  page.on('response', (response) => {
    if (/\.js(?:\?|$)/.test(response.url()))
      encodings.set(response.url(), response.headers()['content-encoding'] ?? '');
  });
  return encodings;
}

/** Notes the moment at which the field is there and React has taken it over; React leaves its props on the element. */
async function watchForm(context: BrowserContext, name: string | null): Promise<void> {
  await context.addInitScript((wanted) => {
    const look = (): void => {
      const field = wanted === null ? document.body : document.querySelector(`input[name="${wanted}"]`);
      const read = wanted === null && document.readyState === 'complete';
      if (read || (field && Object.keys(field).some((key) => key.startsWith('__reactProps'))))
        (globalThis as { formUsableMs?: number }).formUsableMs = performance.now();
      else setTimeout(look, 2);
    };
    look();
  }, name);
}

async function readTimings(page: Page): Promise<{ paintMs: number; sizes: Record<string, number> }> {
  return page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return {
      paintMs: paint?.startTime ?? Number.NaN,
      sizes: Object.fromEntries(resources.map(({ name, encodedBodySize }) => [name, encodedBodySize])),
    };
  });
}
