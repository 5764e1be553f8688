import { type PlainPage, plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import type { Linker } from './crash-world.ts';

/** What one person was told: by the redirect, or by nothing at all (the line broke, or nobody listened). */
export type Told = {
  linker: Linker;
  /** From the redirect to the outcome; null where there was none. */
  reference: string | null;
  /** Null where no answer came. */
  status: number | null;
  html: string;
  /** The system's code where no answer came: ECONNREFUSED, UND_ERR_SOCKET … */
  broken: string | null;
};

export type Storm = { told: Promise<Told[]>; answered: () => number };

/** Everybody posts the connect form at the same moment. */
export function linkAtOnce(
  url: string,
  form: PlainPage,
  hostname: string,
  linkers: readonly Linker[],
): Storm {
  let answered = 0;
  const told = Promise.all(
    linkers.map(async (linker): Promise<Told> => {
      const outcome = await linkOnce(url, form, hostname, linker);
      if (outcome.reference) answered += 1;
      return outcome;
    }),
  );
  return { told, answered: () => answered };
}

async function linkOnce(url: string, form: PlainPage, hostname: string, linker: Linker): Promise<Told> {
  const browser = plainBrowser(url, linker.person.cookies);
  try {
    const { status, html, location } = await browser.submit(form, { hostname, token: linker.token });
    const reference = /\/connect\/([0-9A-Z]{4}-[0-9A-Z]{4})$/.exec(location ?? '')?.[1] ?? null;
    return { linker, reference, status, html, broken: null };
  } catch (error) {
    return { linker, reference: null, status: null, html: '', broken: causeOf(error) };
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : 'unknown';
}
