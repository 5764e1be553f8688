import { defineConfig } from '@playwright/test';

/** Journeys in a real browser against the product as `npm start` runs it (e2e/fixtures/world.ts starts it). */
export default defineConfig({
  testDir: 'e2e/journeys',
  // One world a worker: an app, its database and stand-in GitLabs. Two cores carry one of them well.
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
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
