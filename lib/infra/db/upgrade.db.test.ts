import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readMigrations } from './migrations.ts';

/** A database that an earlier version has filled, brought up to date: what was linked before is looked after from then on. */

const NAME = `upgrade_${randomBytes(6).toString('hex')}`;
/** The last one before connections were looked after. */
const BEFORE = '20261123034200_draft_without_label';
let client: pg.Client;

beforeAll(async () => {
  await administer(`CREATE DATABASE ${NAME}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${NAME}`;
  client = new pg.Client({ connectionString: url.href });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await administer(`DROP DATABASE ${NAME} WITH (FORCE)`);
});

it('takes live connections into the sweep, spread over a day, and leaves disconnected ones out', async () => {
  const migrations = await readMigrations();
  const cut = migrations.findIndex(({ name }) => name === BEFORE) + 1;
  for (const { sql } of migrations.slice(0, cut)) await client.query(sql);
  await fill();
  for (const { sql } of migrations.slice(cut)) await client.query(sql);

  const { rows } = await client.query<Record<string, unknown>>(`
    SELECT next_check_at BETWEEN now() - interval '1 minute' AND now() + interval '24 hours' AS soon,
           next_reminder_at <= now() AS reminded, reminders_from <= now() AS fresh, i.origin
    FROM connections c JOIN instances i ON i.id = c.instance_id ORDER BY c.label`);
  const origin = 'https://git.example:8443';
  expect(rows).toEqual([
    { soon: null, reminded: null, fresh: true, origin },
    { soon: true, reminded: true, fresh: true, origin },
    { soon: true, reminded: true, fresh: true, origin },
  ]);
  const hosts = await client.query('SELECT origin, failures, down_since FROM gitlab_hosts');
  expect(hosts.rows).toEqual([{ origin, failures: 0, down_since: null }]);
});

async function fill(): Promise<void> {
  await client.query(`
    INSERT INTO users (id, email, name) VALUES (gen_random_uuid(), 'ada@example.test', 'Ada');
    INSERT INTO instances (id, base_url) VALUES
      (gen_random_uuid(), 'https://git.example:8443/gitlab'), (gen_random_uuid(), 'https://git.example:8443/other');
    INSERT INTO connections (id, user_id, instance_id, label, account_key, token_fingerprint, verified_at, checked_at, disconnected_at)
    SELECT gen_random_uuid(), u.id, i.id, label, 'user:' || label, label, now(), now(), CASE WHEN label = 'a' THEN now() END
    FROM users u, instances i, unnest(ARRAY['a', 'b', 'c']) AS label WHERE i.base_url LIKE '%/gitlab'`);
}

async function administer(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
