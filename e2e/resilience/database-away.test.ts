import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppServer, startApp } from '#e2e/fixtures/app-server.ts';
import { makePeople } from '#e2e/fixtures/people.ts';
import { plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#lib/infra/db/embedded-postgres.ts';
import { db } from '#lib/infra/db/prisma.ts';

/** A database of the operator's own (`DATABASE_URL`): nobody but the operator starts that again. */

let home: string;
let dataDir: string;
let postgres: EmbeddedPostgres;
let app: AppServer;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'patchbay-away-'));
  dataDir = await mkdtemp(path.join(tmpdir(), 'patchbay-away-data-'));
  postgres = await startEmbeddedPostgres({ home, durable: false });
  app = await startApp({ dataDir, env: { DATABASE_URL: postgres.url('postgres') } });
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    PUBLIC_URL: app.url,
    DATABASE_URL: postgres.url('postgres'),
  });
}, 120_000);
afterAll(async () => {
  await db().$disconnect();
  await app.stop();
  await postgres.stop();
  await Promise.all([home, dataDir].map((place) => rm(place, { recursive: true, force: true })));
}, 60_000);

it('says so calmly while the database is away, and goes on when it is back', {
  timeout: 60_000,
}, async () => {
  const [person] = await makePeople(db(), 1);
  const browser = plainBrowser(app.url, person?.cookies);
  const form = await browser.get('/connect');
  expect(form.html).toContain('name="hostname"');
  expect((await fetch(`${app.url}/api/health/ready`)).status).toBe(200);

  await postgres.stop();
  for (const page of ['/connections', '/connect', '/connect/7QK4-M2XD']) {
    const { html } = await browser.get(page);
    expect(html).toContain('Patchbay cannot reach its database');
    expect(html).not.toMatch(INSIDE);
  }
  const refused = await browser.submit(form, {
    hostname: 'https://gitlab.example',
    token: 'glpat-canary0canary0canary0',
  });
  expect(refused.location).toBeNull();
  expect(refused.html).not.toMatch(INSIDE);
  expect(refused.html).not.toContain('canary0');
  expect((await fetch(`${app.url}/api/health/ready`)).status).toBe(503);
  expect((await fetch(`${app.url}/api/health/live`)).status).toBe(200);

  postgres = await startEmbeddedPostgres({ home, durable: false });
  for (let waited = 0; waited < 20_000; waited += 100) {
    if ((await fetch(`${app.url}/api/health/ready`)).ok) break;
    await delay(100);
  }
  expect((await browser.get('/connect')).html).toContain('name="hostname"');
  expect((await browser.get('/connections')).status).toBe(200);
});

/** What only a programmer should see. */
const INSIDE = /prisma|postgres|ECONN|ENOENT|node_modules|\bat \w+ \(/i;
