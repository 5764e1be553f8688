import { makePeople } from '#e2e/fixtures/people.ts';
import { plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { findChromium } from '../test/chromium.ts';
import { AUDIT_CATEGORIES, auditPage } from './audit-page.ts';
import { type Link, type Linker, type LinkWay, sendLinks } from './link.ts';
import { machineFacts } from './machine.ts';
import { type LookCost, measureLooks } from './measure-looks.ts';
import { measurePage, type PageCost, type PageWish } from './measure-page.ts';
import { type Usage, usageOf, usageOfTree } from './measure-process.ts';
import { quantile } from './statistics.ts';
import { drawTable, type Row } from './table.ts';
import { type BenchWorld, openWorld } from './world.ts';

const WARM_UP = 100;
const ALONE = 150;
const TOGETHER = 600;
const WIDTH = 8;

type Pages = Record<'connect' | 'guide' | 'signIn', PageWish>;

const PAGE_NAMES: Record<keyof Pages, string> = { connect: 'connect', guide: 'guide', signIn: 'sign-in' };

/**
 * What one link costs, in the production build with its own PostgreSQL, against the stand-in GitLab on loopback, and how light the pages
 * are. @returns whether every link ended in a stored connection.
 */
export async function benchPages(): Promise<boolean> {
  const world = await openWorld(WARM_UP + ALONE + TOGETHER);
  try {
    return await bench(world);
  } finally {
    await world.close();
  }
}

async function bench({ app, gitlab, serverPid, postgresPid }: BenchWorld): Promise<boolean> {
  say(`Making ${gitlab.tokens.length} people …`);
  const people = await makePeople(db(), gitlab.tokens.length);
  const linkers = gitlab.tokens.flatMap((token, index): Linker[] => {
    const person = people[index];
    return person ? [{ person, token }] : [];
  });
  const cookies = new Map(linkers[0]?.person.cookies);
  const form = await plainBrowser(app.url, new Map(cookies)).get('/connect');
  const way: LinkWay = { url: app.url, form, hostname: gitlab.url };
  const atRest = { server: usageOf(serverPid), postgres: usageOfTree(postgresPid) };

  say(`Linking: ${WARM_UP} to warm up, ${ALONE} one after the other, ${TOGETHER} with ${WIDTH} at a time …`);
  const warm = await sendLinks(way, linkers.slice(0, WARM_UP), WIDTH);
  const alone = await sendLinks(way, linkers.slice(WARM_UP, WARM_UP + ALONE), 1);
  const before = { server: usageOf(serverPid), postgres: usageOfTree(postgresPid) };
  const started = performance.now();
  const together = await sendLinks(way, linkers.slice(WARM_UP + ALONE), WIDTH);
  const seconds = (performance.now() - started) / 1000;
  const after = { server: usageOf(serverPid), postgres: usageOfTree(postgresPid) };
  const stored = await countStored([...warm, ...alone, ...together]);

  const executablePath = await findChromium(process.env.CHROMIUM_PATH);
  const signedIn = { cookies, executablePath };
  const stranger = { cookies: new Map<string, string>(), executablePath };
  const pages: Pages = {
    connect: { ...signedIn, url: `${app.url}/connect` },
    guide: { ...stranger, url: `${app.url}/guide` },
    signIn: { ...stranger, url: `${app.url}/sign-in` },
  };
  say('Opening the pages in Chromium …');
  const page = await measurePage(pages.connect, { field: 'hostname' });
  const guide = await measurePage(pages.guide, { field: null, rounds: 1 });
  const signIn = await measurePage(pages.signIn, { field: 'email', rounds: 1 });
  const looks = await measureLooks(pages.connect, new URL(gitlab.url).host);

  const rows = [
    ...(await linkRows(alone)),
    ...loadRows({ links: together.length, seconds, atRest, before, after }),
    ...pageRows(page),
    scriptRow('the guide', guide, 140),
    scriptRow('the sign-in page', signIn),
    ...lookRows(looks),
    ...(await auditRows(pages)),
  ];
  console.log('');
  for (const [name, fact] of await machineFacts(db())) console.log(`${name}: ${fact}`);
  console.log(
    `Links: ${linkers.length} sent, ${stored} stored as connections; scripts sent uncompressed: ${page.uncompressed.length}\n`,
  );
  console.log(drawTable(rows));
  if (stored !== linkers.length) {
    console.error('Not every link ended in a stored connection: the numbers above mean nothing.');
    return false;
  }
  return true;
}

/** Links whose attempt was good and whose connection is there, with its token sealed in it. */
async function countStored(links: readonly Link[]): Promise<number> {
  const references = links.map(({ reference }) => reference);
  const [row] = await db().$queryRaw<{ stored: number }[]>`
    SELECT count(DISTINCT connections.id)::int AS stored
    FROM attempts JOIN connections ON connections.id = attempts.connection_id
    WHERE attempts.reference = ANY(${references}) AND attempts.verdict = 'ok'
      AND connections.sealed_token IS NOT NULL AND connections.disconnected_at IS NULL`;
  return row?.stored ?? 0;
}

/** The time at the sender, split by what the server noted for the same attempt. */
async function linkRows(links: readonly Link[]): Promise<Row[]> {
  const references = links.map(({ reference }) => reference);
  const noted = await db().$queryRaw<{ reference: string; waited: number }[]>`
    SELECT reference, (evidence->>'waitedMs')::float AS waited FROM attempts WHERE reference = ANY(${references})`;
  const waitedFor = new Map(noted.map(({ reference, waited }) => [reference, waited]));
  const total = links.map(({ ms }) => ms);
  const waited = links.map(({ reference }) => waitedFor.get(reference) ?? Number.NaN);
  const own = links.map(({ ms }, index) => ms - (waited[index] ?? Number.NaN));
  const row = (name: string, value: number, limit: number | null = null): Row => ({
    name,
    value,
    unit: 'ms',
    digits: 1,
    aim: limit === null ? null : { than: '≤', limit },
  });
  return [
    row('One link alone, p50', quantile(total, 0.5)),
    row('One link alone, p95', quantile(total, 0.95)),
    row('– waiting for GitLab, p50', quantile(waited, 0.5)),
    row('– waiting for GitLab, p95', quantile(waited, 0.95)),
    row('– our own share, p50', quantile(own, 0.5), 25),
    row('– our own share, p95', quantile(own, 0.95)),
  ];
}

type Pair = { server: Usage; postgres: Usage };
type Load = { links: number; seconds: number; atRest: Pair; before: Pair; after: Pair };

function loadRows({ links, seconds, atRest, before, after }: Load): Row[] {
  const cpu = (who: keyof Pair) => (after[who].cpuSeconds - before[who].cpuSeconds) / links;
  const memory = (name: string, value: number, limit: number | null = null): Row => ({
    name,
    value,
    unit: 'MB',
    digits: 0,
    aim: limit === null ? null : { than: '≤', limit },
  });
  return [
    {
      name: `Links per second, ${WIDTH} at a time`,
      value: links / seconds,
      unit: '',
      digits: 1,
      aim: { than: '≥', limit: 40 },
    },
    {
      name: 'CPU per link, server',
      value: cpu('server'),
      unit: 's',
      digits: 4,
      aim: { than: '≤', limit: 0.03 },
    },
    { name: 'CPU per link, PostgreSQL', value: cpu('postgres'), unit: 's', digits: 4, aim: null },
    memory('Memory of the server before the load', atRest.server.residentMb),
    memory('Memory of the server after the load', after.server.residentMb, 200),
    memory('Memory of PostgreSQL after the load', after.postgres.residentMb),
  ];
}

function pageRows({ scriptBytes, scripts, formMs, paintMs }: PageCost): Row[] {
  return [
    scriptRow('the connect page', { scriptBytes, scripts }, 150),
    {
      name: 'First paint, nothing cached, median',
      value: quantile(paintMs, 0.5),
      unit: 'ms',
      digits: 0,
      aim: null,
    },
    {
      name: 'Form usable, nothing cached, median',
      value: quantile(formMs, 0.5),
      unit: 'ms',
      digits: 0,
      aim: { than: '≤', limit: 500 },
    },
  ];
}

function scriptRow(
  page: string,
  { scriptBytes, scripts }: Pick<PageCost, 'scriptBytes' | 'scripts'>,
  limit?: number,
): Row {
  return {
    name: `JavaScript of ${page}, gzip (${scripts} files)`,
    value: scriptBytes / 1000,
    unit: 'kB',
    digits: 1,
    aim: limit === undefined ? null : { than: '≤', limit },
  };
}

function lookRows({ pauses, looks, others, shownMs }: LookCost): Row[] {
  const count = (name: string, value: number, limit: number): Row => ({
    name,
    value,
    unit: '',
    digits: 1,
    aim: { than: '≤', limit },
  });
  return [
    count('Looks per pause in typing', looks / pauses, 1),
    count('Other requests while typing', others.length, 0),
    { name: 'From the last letter to “GitLab found”', value: shownMs, unit: 'ms', digits: 0, aim: null },
  ];
}

/** The worst category counts: one line per page and device. */
async function auditRows(pages: Pages): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of ['guide', 'signIn', 'connect'] as const) {
    say(`Lighthouse: ${PAGE_NAMES[page]} …`);
    for (const { device, scores } of await auditPage(pages[page])) {
      const all = AUDIT_CATEGORIES.map((category) => `${category} ${scores[category].toFixed(0)}`).join(', ');
      const worst = Math.min(...AUDIT_CATEGORIES.map((category) => scores[category]));
      const name = `Lighthouse, ${PAGE_NAMES[page]} on a ${device} (${all})`;
      rows.push({ name, value: worst, unit: '', digits: 0, aim: { than: '≥', limit: 95 } });
    }
  }
  return rows;
}

function say(line: string): void {
  console.error(line);
}
