import pg from 'pg';
import { attemptsSql } from './attempts-sql.ts';
import { auditLogSql } from './audit-log-sql.ts';
import { connectionsSql, noticesSql } from './connections-sql.ts';
import { drawingFunctions, textSql } from './drawing.ts';
import { hostsSql, instancesSql, outagesSql } from './instances-sql.ts';
import { OWN_CONNECTIONS } from './owner.ts';
import { peopleSql, sessionsSql } from './people-sql.ts';

export type SeedWish = {
  connections: number;
  /** "Now" of what is made: checks and reminders become due after it, most tokens end in the year after it. */
  now: Date;
  /** Stands in every row in place of a token sealed to it: no made-up connection can be opened, and none is to be. */
  sealed: { sealedToken: string; sealedUnder: string };
  /** Whether its people want their reminders by mail. */
  mail: boolean;
  /** The same seed makes the same rows. */
  seed?: number;
  /** Told what is made next. */
  say?: (line: string) => void;
};

/** What the statements need of it; `at` is "now" in SQL. */
export type Seeding = Pick<SeedWish, 'connections' | 'sealed' | 'mail'> & { people: number; at: string };

const PEOPLE_SHARE = 5;

/**
 * Fills a migrated database with people, GitLabs, connections and what befell them, by set-based SQL (1,000,000 in about two minutes). One GitLab has
 * a tenth of the connections, the others have fewer and fewer; one token in ten never ends. All or nothing; whoever else asks for connections waits.
 */
export async function fillDatabase(url: string, wish: SeedWish): Promise<void> {
  if (wish.connections < OWN_CONNECTIONS) throw new Error(`At least ${OWN_CONNECTIONS} connections.`);
  const at = `${textSql(wish.now.toISOString())}::timestamptz`;
  const seeding: Seeding = { ...wish, people: Math.ceil(wish.connections / PEOPLE_SHARE), at };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      "SET synchronous_commit = off; SET TIME ZONE 'UTC'; SET maintenance_work_mem = '256MB'",
    );
    await client.query(drawingFunctions(wish.seed ?? 1));
    await client.query('BEGIN');
    for (const [what, fill] of stepsOf(seeding)) {
      wish.say?.(what);
      await fill(client);
    }
    await client.query('COMMIT');
    wish.say?.('statistics');
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

type Step = [what: string, fill: (client: pg.Client) => Promise<unknown>];

function stepsOf(seeding: Seeding): Step[] {
  const run = (sql: string) => (client: pg.Client) => client.query(sql);
  return [
    ['people', run(peopleSql(seeding))],
    ['sessions', run(sessionsSql(seeding))],
    ['GitLabs', run(instancesSql(seeding))],
    ['hosts', run(hostsSql(seeding))],
    ['outages', run(outagesSql(seeding))],
    ['connections', (client) => fillConnections(client, connectionsSql(seeding))],
    ['notices', run(noticesSql())],
    ['attempts', run(attemptsSql(seeding))],
    ['audit log', run(auditLogSql(seeding))],
  ];
}

/** Indexes are made again at the end, which is faster than to keep them row by row. */
async function fillConnections(client: pg.Client, insert: string): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
    WHERE indrelid = 'connections'::regclass AND NOT indisprimary`);
  await client.query('ANALYZE users, instances');
  await client.query('ALTER TABLE connections DISABLE TRIGGER connections_search');
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  await client.query(insert);
  for (const { definition } of indexes) await client.query(definition);
  await client.query('ALTER TABLE connections ENABLE TRIGGER connections_search');
  await client.query('ANALYZE connections');
}
