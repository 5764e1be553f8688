import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The one `npm test` found; run by hand, the system's; else Playwright's own. */
const SYSTEMS = '/usr/bin/chromium';
const chromium = process.env.CHROMIUM_PATH ?? (existsSync(SYSTEMS) ? SYSTEMS : null);

/** Journeys in a real browser against the product as `npm start` runs it (e2e/fixtures/world.ts starts it). */
export default defineConfig({
  testDir: 'e2e/journeys',
  // One world a worker: an app, its database and stand-in GitLabs. Two cores carry one of them well: two took longer, and pauses in typing became looks.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The stand-in GitLabs' own pages, by the names under which the product knows them.
        '--host-resolver-rules=MAP *.acme.test 127.0.0.1',
      ],
    },
  },
});
