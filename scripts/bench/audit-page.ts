import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { BROWSER_FLAGS } from './browser-flags.ts';
import type { PageWish } from './measure-page.ts';
import { quantile } from './statistics.ts';

export const AUDIT_CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type AuditCategory = (typeof AUDIT_CATEGORIES)[number];

/** Scores from 0 to 100, the median of the rounds. */
export type Audit = { device: 'phone' | 'desktop'; scores: Record<AuditCategory, number> };

const ROUNDS = 3;

/** Lighthouse on one page, as it simulates a middling phone on a slow network, and as a desktop. */
export async function auditPage({ url, cookies, executablePath }: PageWish): Promise<Audit[]> {
  const chrome = await launch({
    chromeFlags: ['--headless=new', ...BROWSER_FLAGS],
    ...(executablePath && { chromePath: executablePath }),
  });
  try {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = cookie ? { Cookie: cookie } : {};
    const audits: Audit[] = [];
    for (const device of ['phone', 'desktop'] as const) {
      const rounds: Audit['scores'][] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        rounds.push(await auditOnce(url, chrome.port, headers, device));
      audits.push({ device, scores: medians(rounds) });
    }
    return audits;
  } finally {
    chrome.kill();
  }
}

async function auditOnce(
  url: string,
  port: number,
  extraHeaders: Record<string, string>,
  device: Audit['device'],
): Promise<Audit['scores']> {
  const result = await lighthouse(
    url,
    { port, extraHeaders, logLevel: 'error', onlyCategories: [...AUDIT_CATEGORIES] },
    device === 'desktop' ? desktopConfig : undefined,
  );
  if (result?.lhr.finalDisplayedUrl !== url)
    throw new Error(`Lighthouse was led from ${url} to ${result?.lhr.finalDisplayedUrl}.`);
  const { categories } = result.lhr;
  return scoresBy((category) => (categories[category]?.score ?? Number.NaN) * 100);
}

function medians(rounds: readonly Audit['scores'][]): Audit['scores'] {
  return scoresBy((category) =>
    quantile(
      rounds.map((scores) => scores[category]),
      0.5,
    ),
  );
}

function scoresBy(score: (category: AuditCategory) => number): Audit['scores'] {
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}
