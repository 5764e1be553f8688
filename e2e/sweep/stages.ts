import { expect, type Page } from '@playwright/test';
import type { World } from '#e2e/fixtures/world.ts';
import type { Owned } from './owned.ts';

/** Whose session the browser carries: nobody's, somebody's without connections, somebody's (an administrator's) with several. */
export type Visitor = 'stranger' | 'newcomer' | 'owner';

/** One page in one state. Steps name fields and never words: they are taken in every language. */
export type Stage = {
  name: string;
  visitor: Visitor;
  open: (page: Page, about: { world: World; owned: Owned; language: string }) => Promise<unknown>;
  /** Holds for all languages at once while they look; returns how to end it. */
  meanwhile?: (world: World) => () => void;
  /** The guide's folded steps are opened: axe sees only what is shown, and takes its time for them. */
  unfolded?: boolean;
  /** The page is left as it is afterwards, and the next stage goes on there. */
  moving?: boolean;
};

type Open = Stage['open'];

/** One page after the other where it has to be; the same one again is left as it is. */
async function staysAt(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).pathname !== path) await page.goto(path);
}

const at =
  (path: string): Open =>
  (page) =>
    page.goto(path);

const looked =
  (typed: (world: World) => string, state: string): Open =>
  async (page, { world }) => {
    await staysAt(page, '/connect');
    await page.locator('[name="hostname"]').fill(typed(world));
    await expect(page.locator(`[data-look="${state}"]`)).toBeVisible();
  };

const submitted =
  (path: string, fields: (about: Parameters<Open>[1]) => Readonly<Record<string, string>>): Open =>
  async (page, about) => {
    await page.goto(path);
    const given = Object.entries(fields(about));
    for (const [name, value] of given) await page.locator(`main [name="${name}"]`).fill(value);
    // A page may have more forms below, such as one for each invitation that is open.
    const form = page.locator('main form', { has: page.locator(`[name="${given[0]?.[0]}"]`) });
    await form.locator('button[type="submit"]').filter({ visible: true }).last().click();
  };

const STRANGERS: readonly Stage[] = [
  { name: 'landing', visitor: 'stranger', open: at('/') },
  ...['15.11.0', '17.4.2', '18.5.0', '19.3.1'].map(
    (version): Stage => ({
      name: `guide, ${version}`,
      visitor: 'stranger',
      open: at(`/guide?gitlab=${version}&host=git.acme.test:8443/lab`),
      unfolded: true,
    }),
  ),
  { name: 'sign in', visitor: 'stranger', open: at('/sign-in') },
  {
    name: 'sign in, refused',
    visitor: 'stranger',
    open: async (page, about) => {
      const wrong = ({ language }: typeof about) => ({
        email: `nobody-${language}@example.com`,
        password: 'not it at all',
      });
      await submitted('/sign-in', wrong)(page, about);
      await expect(page.locator('main [role="alert"]')).toBeVisible();
    },
  },
  { name: 'sign up', visitor: 'stranger', open: at('/sign-up') },
  {
    name: 'sign up, refused',
    visitor: 'stranger',
    open: async (page, about) => {
      await submitted('/sign-up', () => ({ email: 'ada', name: '', password: 'short' }))(page, about);
      await expect(page.locator('[aria-invalid]').first()).toBeVisible();
    },
  },
  {
    name: 'set up',
    visitor: 'stranger',
    open: (page, { world }) => page.goto(world.app.setUpUrl ?? '/set-up'),
  },
  { name: 'forgotten password', visitor: 'stranger', open: at('/forgot-password?sent=1') },
  { name: 'new password, link spent', visitor: 'stranger', open: at('/new-password?token=spent') },
  { name: 'set up, link spent', visitor: 'stranger', open: at('/set-up?token=spent') },
  { name: 'language menu', visitor: 'stranger', open: openMenu('/sign-up', 'language-menu') },
  { name: 'good-bye', visitor: 'stranger', open: at('/goodbye') },
  { name: 'no such page', visitor: 'stranger', open: at('/nowhere') },
];

const LOOKS: readonly Stage[] = [
  { name: 'connect, found', visitor: 'owner', open: looked(({ gitlabUrl }) => gitlabUrl, 'found') },
  {
    name: 'connect, found below a path',
    visitor: 'owner',
    open: looked(({ oldGitlabUrl }) => new URL(oldGitlabUrl).origin, 'found'),
  },
  {
    name: 'connect, another product',
    visitor: 'owner',
    open: looked(() => 'https://github.com/acme', 'other_product'),
  },
  { name: 'connect, unreadable', visitor: 'owner', open: looked(() => 'htps://gitlab,com', 'unreadable') },
  { name: 'connect, private', visitor: 'owner', open: looked(() => 'https://10.1.2.3', 'private') },
  {
    name: 'connect, down',
    visitor: 'owner',
    open: looked(({ gitlabUrl }) => `${gitlabUrl}/down`, 'down'),
    meanwhile: ({ gitlab }) => gitlab.behave('workhorse_502'),
  },
  {
    name: 'connect, gateway',
    visitor: 'owner',
    open: looked(({ gitlabUrl }) => `${gitlabUrl}/gate`, 'gateway'),
    meanwhile: ({ gitlab }) => gitlab.behave('sign_in_page'),
  },
];

const CONNECT: readonly Stage[] = [
  { name: 'connect', visitor: 'newcomer', open: at('/connect'), unfolded: true },
  { name: 'connect, from a link', visitor: 'newcomer', open: at('/connect?instance=git.acme.test') },
  {
    name: 'connect, nothing entered',
    visitor: 'newcomer',
    open: async (page, about) => {
      await submitted('/connect', () => ({ hostname: '', token: '' }))(page, about);
      await expect(page.locator('[aria-invalid]').first()).toBeVisible();
    },
  },
  { name: 'delete account', visitor: 'newcomer', open: at('/account/delete') },
  ...LOOKS,
  {
    name: 'connect, running',
    visitor: 'owner',
    moving: true,
    open: async (page, about) => {
      const poor = ({ world, owned }: typeof about) => ({
        hostname: world.gitlabUrl,
        token: owned.poorToken,
      });
      await submitted('/connect', poor)(page, about);
      await expect(page.locator('#outcome')).toBeVisible();
    },
    meanwhile: ({ gitlab }) => gitlab.behave({ delayMs: 2000 }),
  },
  {
    name: 'connect, failed just now',
    visitor: 'owner',
    open: (page) => page.waitForURL(/\/connect\/[0-9A-Z]{4}-[0-9A-Z]{4}$/),
  },
  ...(['scope', 'expired', 'unavailable', 'duplicate', 'done'] as const).map(
    (attempt): Stage => ({
      name: `connect, stored: ${attempt}`,
      visitor: 'owner',
      open: (page, { owned }) => page.goto(owned.attempts[attempt]),
    }),
  ),
  { name: 'connect, renew', visitor: 'owner', open: (page, { owned }) => page.goto(owned.renew) },
];

const CONNECTIONS: readonly Stage[] = [
  { name: 'connections, none', visitor: 'newcomer', open: at('/connections') },
  { name: 'connections', visitor: 'owner', open: at('/connections') },
  { name: 'connections, nothing matches', visitor: 'owner', open: at('/connections?show=needs-you') },
  { name: 'connections, found', visitor: 'owner', open: at('/connections?q=grace') },
  { name: 'connections, nothing found', visitor: 'owner', open: at('/connections?show=healthy&q=nobody') },
  {
    name: 'connections, offline',
    visitor: 'owner',
    open: async (page) => {
      await page.goto('/connections');
      await listening(page, 'li form button');
      // The network itself stays: the next stage needs it.
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { get: () => false });
        dispatchEvent(new Event('offline'));
      });
      await expect(page.locator('fieldset[disabled]')).toBeAttached();
    },
  },
  { name: 'calendar', visitor: 'owner', open: at('/connections/calendar?month=2031-03') },
  { name: 'calendar, nothing ends', visitor: 'owner', open: at('/connections/calendar?month=2030-01') },
  {
    name: 'connections, checked again',
    visitor: 'owner',
    open: async (page) => {
      await page.goto('/connections');
      await listening(page, 'li form button');
      const id = await page.locator('li form [name="connectionId"]').first().inputValue();
      // What GitLab says may move the row: it is looked for by what it is about.
      const row = page.locator('li').filter({ has: page.locator(`[name="connectionId"][value="${id}"]`) });
      await row.locator('form button').first().click();
      await expect(row.locator('[role="status"]')).not.toBeEmpty();
    },
  },
  {
    name: 'disconnect, dialog',
    visitor: 'owner',
    open: async (page) => {
      await staysAt(page, '/connections');
      await listening(page, 'a[href$="/disconnect"]');
      await page.locator('a[href$="/disconnect"]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'disconnect, page', visitor: 'owner', open: (page, { owned }) => page.goto(owned.disconnect) },
  { name: 'account', visitor: 'owner', open: at('/account') },
  {
    name: 'account, told',
    visitor: 'owner',
    open: async (page) => {
      await page.goto('/account');
      await page.locator('#password [name="password"]').fill('short');
      await page.locator('#password button[type="submit"]').click();
      await expect(page.locator('#password [aria-invalid]').first()).toBeVisible();
    },
  },
  { name: 'delete account, the last administrator', visitor: 'owner', open: at('/account/delete') },
  { name: 'news', visitor: 'owner', open: at('/notices') },
  { name: 'no news', visitor: 'newcomer', open: at('/notices') },
  { name: 'connection', visitor: 'owner', open: (page, { owned }) => page.goto(owned.connection) },
  { name: 'connection, disconnected', visitor: 'owner', open: (page, { owned }) => page.goto(owned.gone) },
  { name: 'account menu', visitor: 'owner', open: openMenu('/admin/invitations', 'account-menu') },
  { name: 'invitations', visitor: 'owner', open: at('/admin/invitations') },
  {
    name: 'invitations, one made',
    visitor: 'owner',
    open: async (page, about) => {
      const invited = ({ language }: typeof about) => ({ email: `invited-${language}@example.com` });
      await submitted('/admin/invitations', invited)(page, about);
      await expect(page.locator('main [role="status"], main [role="alert"]').first()).not.toBeEmpty();
    },
  },
  { name: 'overview', visitor: 'owner', open: at('/admin') },
  { name: 'policy', visitor: 'owner', open: at('/admin/policy') },
  {
    name: 'policy, a change shown',
    visitor: 'owner',
    open: async (page, about) => {
      await submitted('/admin/policy', () => ({ maxLifetimeDays: '90' }))(page, about);
      await expect(page.locator('main [role="status"]')).toBeVisible();
    },
  },
  { name: 'configuration', visitor: 'owner', open: at('/admin/configuration') },
  { name: 'audit log', visitor: 'owner', open: at('/admin/audit') },
  {
    name: 'audit log, nothing found',
    visitor: 'owner',
    open: at('/admin/audit?verb=vault.rekeyed&to=2020-01-01'),
  },
  {
    name: 'audit log, verified',
    visitor: 'owner',
    open: async (page) => {
      await page.goto('/admin/audit');
      await page.locator('#verify button[type="submit"]').click();
      await expect(page.locator('#verify [role="status"]')).not.toBeEmpty();
    },
  },
  { name: 'people', visitor: 'owner', open: at('/admin/people') },
  {
    name: 'people, one',
    visitor: 'owner',
    open: async (page) => {
      await page.goto('/admin/people');
      await page.goto((await page.locator('tbody th a').first().getAttribute('href')) ?? '');
    },
  },
  { name: 'instances', visitor: 'owner', open: at('/admin/instances') },
  {
    name: 'instances, one',
    visitor: 'owner',
    open: async (page) => {
      await page.goto('/admin/instances');
      await page.goto(
        (await page.locator('main a[href^="/admin/instances/"]').first().getAttribute('href')) ?? '',
      );
    },
  },
  { name: 'a repair link that is over', visitor: 'newcomer', open: at(`/repair/${'A'.repeat(43)}`) },
  { name: 'support', visitor: 'owner', open: at('/support') },
  { name: 'support, nothing found', visitor: 'owner', open: at('/support?q=nobody@example.com') },
  { name: 'banners', visitor: 'owner', open: at('/support/banners') },
  {
    name: 'a new banner',
    visitor: 'owner',
    open: (page, { world }) => page.goto(`/support/banners/new?baseUrl=${world.gitlabUrl}`),
  },
  { name: 'failed attempts', visitor: 'owner', open: at('/support/attempts') },
  {
    name: 'connection, for support',
    visitor: 'owner',
    open: (page, { owned }) => page.goto(`/support${owned.connection}`),
  },
  { name: 'all connections', visitor: 'owner', open: at('/admin/connections') },
  {
    name: 'all connections, filtered',
    visitor: 'owner',
    open: at('/admin/connections?q=ada&status=healthy&density=compact&sort=expires'),
  },
  { name: 'all connections, nothing found', visitor: 'owner', open: at('/admin/connections?q=nobody') },
  {
    name: 'all connections, one open',
    visitor: 'owner',
    open: (page, { owned }) => page.goto(`/admin${owned.connection}`),
  },
  ...(['disable', 'recheck'] as const).map(
    (deed): Stage => ({
      name: `all connections, asked: ${deed}`,
      visitor: 'owner',
      open: at(`/admin/connections/bulk?deed=${deed}&all=yes`),
    }),
  ),
  {
    name: 'all connections, nothing chosen',
    visitor: 'owner',
    open: at('/admin/connections/bulk?deed=enable'),
  },
  { name: 'no such connection', visitor: 'owner', open: at('/connections/nowhere/disconnect') },
  { name: 'keys, help', visitor: 'owner', open: pressed('/admin/people', '?') },
  { name: 'keys, palette', visitor: 'owner', open: pressed('/support', 'Control+k') },
  {
    name: 'keys, palette, searching',
    visitor: 'owner',
    open: async (page) => {
      await staysAt(page, '/support');
      await page.locator('[role="combobox"]').fill('su');
      await expect(page.locator('[role="group"]')).toHaveCount(2);
    },
  },
];

const BROKEN: readonly Stage[] = [
  {
    name: 'a script fails',
    visitor: 'owner',
    open: async (page) => {
      // A browser that knows no dates: what draws them throws, and the page gives its place to the one that says so.
      await page.addInitScript(() => {
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
          get: () => {
            throw new Error('No dates here.');
          },
        });
      });
      await page.goto('/connections');
      await expect(page.locator('li form')).toHaveCount(0);
    },
  },
];

export const STAGES: readonly Stage[] = [...STRANGERS, ...CONNECT, ...CONNECTIONS, ...BROKEN];

/** Until React has taken an element over, pressing it does what it does without script. React leaves its props on the element. */
function listening(page: Page, selector: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted);
      return element && Object.keys(element).some((key) => key.startsWith('__reactProps'));
    },
    selector,
    { polling: 50 },
  );
}

function pressed(path: string, key: string): Open {
  return async (page) => {
    await page.goto(path);
    await listening(page, '[aria-keyshortcuts="?"]');
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
  };
}

function openMenu(path: string, menu: string): Open {
  return async (page) => {
    await page.goto(path);
    await page.locator(`[popovertarget="${menu}"]`).click();
    await expect(page.locator(`#${menu}`)).toBeVisible();
  };
}
