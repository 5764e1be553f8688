/** Nine hours of four kinds of trouble on one host with many connections: what becomes of its tokens, of the limits, and of the hosts beside it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations } from '#lib/infra/db/apply-migrations.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { startEmbeddedPostgres } from '#lib/infra/db/embedded-postgres.ts';
import { drawTable, isMet, type Row } from '#scripts/bench/table.ts';
import { type Figures, simulateOutage } from './outage/simulate.ts';
import { openOutageWorld } from './outage/world.ts';

export const about = '[connections = 100000]: an outage, a 429 storm, a WAF page and failing DNS on one host';

/** A day's checks of the troubled host in a quarter of a day, so that it can catch up. */
const CHECKS_PER_RATE = 20_000;
const BUSY_SECONDS = 10 * 3_600;

export async function soak(args: readonly string[]): Promise<boolean> {
  const [connections = 100_000] = args.map(Number);
  const home = await mkdtemp(path.join(tmpdir(), 'patchbay-soak-'));
  const postgres = await startEmbeddedPostgres({ home, durable: false });
  try {
    return await run(await freshDatabase(postgres.url), connections);
  } finally {
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function run(url: string, connections: number): Promise<boolean> {
  const started = performance.now();
  const tell = (line: string): void =>
    console.error(`${Math.round((performance.now() - started) / 1_000)} s: ${line}`);
  const prisma = createClient(url);
  const rate = Math.max(1, Math.round(connections / CHECKS_PER_RATE));
  const size = {
    troubled: connections,
    rate,
    good: Math.ceil(connections / 50),
    goodHosts: 5,
    busy: BUSY_SECONDS,
  };
  const world = await openOutageWorld(prisma, size);
  try {
    tell(
      `${connections} connections on the troubled host, ${size.good} on each of ${size.goodHosts} good ones`,
    );
    const figures = await simulateOutage(world, tell);
    const rows = rowsOf(figures);
    console.log(`\n${drawTable(rows)}`);
    for (const line of figures.tooFast) console.log(`too fast: ${line}`);
    return rows.every(isMet);
  } finally {
    await world.close();
    await prisma.$disconnect();
  }
}

function rowsOf(figures: Figures): Row[] {
  const count = (name: string, value: number, aim: Row['aim'] = null, digits = 0): Row => ({
    name,
    value,
    unit: '',
    digits,
    aim,
  });
  const none = { than: '≤', limit: 0 } as const;
  return [
    count('Simulated hours', figures.hours, null, 1),
    count('Requests to all hosts', figures.checks),
    count('Connections whose token changed its state', figures.tokenStates, none),
    count('Hosts that were asked faster than they may', figures.tooFast.length, none),
    count('Sockets on one host at once', figures.sockets, { than: '≤', limit: 2 }),
    count('Looks in which the troubled host was not down', figures.downLooks - figures.downSeen, none),
    count(
      'Hours until nothing is overdue again',
      figures.hoursToNormal ?? Number.POSITIVE_INFINITY,
      { than: '≤', limit: 12 },
      2,
    ),
    count('Good hosts’ checks made within a minute, %', figures.goodRate * 100, { than: '≥', limit: 95 }, 2),
    count('A busy good host’s requests of its rate, %', figures.busyRate * 100, { than: '≥', limit: 95 }, 2),
    count('Attempts written', figures.attempts),
    count('News told', figures.notices, none),
  ];
}

async function freshDatabase(urlOf: (name: string) => string): Promise<string> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  await client.query('CREATE DATABASE soak');
  await client.end();
  await applyMigrations(urlOf('soak'));
  return urlOf('soak');
}
