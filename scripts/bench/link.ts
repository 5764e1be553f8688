import type { SignedInPerson } from '#e2e/fixtures/people.ts';
import { type PlainPage, plainBrowser } from '#e2e/fixtures/plain-browser.ts';

export type Linker = { person: SignedInPerson; token: string };

/** One link as its sender saw it. */
export type Link = { reference: string; ms: number };

export type LinkWay = {
  url: string;
  /** The connect page as anybody gets it; its hidden fields are the same for all. */
  form: PlainPage;
  hostname: string;
};

/** Posts the connect form as a browser without script does, and follows nothing. Throws where no attempt came of it. */
export async function sendLink({ url, form, hostname }: LinkWay, { person, token }: Linker): Promise<Link> {
  const started = performance.now();
  const answer = await plainBrowser(url, person.cookies).submit(form, { hostname, token });
  const ms = performance.now() - started;
  const reference = /\/connect\/([0-9A-Z]{4}-[0-9A-Z]{4})$/.exec(answer.location ?? '')?.[1];
  if (answer.status !== 303 || !reference)
    throw new Error(`A link was answered ${answer.status}.\n${answer.html.slice(0, 2_000)}`);
  return { reference, ms };
}

/** Sends each one's link, `width` at a time. */
export async function sendLinks(way: LinkWay, linkers: readonly Linker[], width: number): Promise<Link[]> {
  const links: Link[] = [];
  const waiting = [...linkers];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) links.push(await sendLink(way, next));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return links;
}
