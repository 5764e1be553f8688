import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import pg from 'pg';
import { signUp } from '#e2e/fixtures/browser-test.ts';
import { plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { storeConnections } from '#e2e/fixtures/stored-connections.ts';
import type { World } from '#e2e/fixtures/world.ts';
import type { Role } from '#lib/domain/access.ts';
import type { NoticeKind } from '#lib/domain/notice.ts';
import { keyFile } from '#lib/env/read-source.ts';

const ATTEMPTS = ['scope', 'expired', 'unavailable', 'done', 'duplicate'] as const;

/** Where what somebody has is shown. */
export type Owned = {
  email: string;
  attempts: Record<(typeof ATTEMPTS)[number], string>;
  renew: string;
  disconnect: string;
  /** A connection's own page: live, and of one that holds no token any more. */
  connection: string;
  gone: string;
  /** Good, but for a scope. */
  poorToken: string;
};

/** Makes the person of `page`'s session an owner: two connections, and attempts that ended in each way. */
export async function makeOwned(page: Page, world: World): Promise<Owned> {
  const { email } = await signUp(page);
  const { gitlab, oldGitlab, gitlabUrl, oldGitlabUrl } = world;
  const user = gitlab.createUser({ username: 'grace', name: 'Grace Hopper' });
  const good = gitlab.createToken({ user, expiresAt: '2031-03-09' });
  const second = gitlab.createToken({ user, expiresAt: '2031-04-09' });
  const poor = gitlab.createToken({ user, scopes: ['read_repository'] });
  const old = oldGitlab.createToken({ user: oldGitlab.createUser({ username: 'ada' }), scopes: ['api'] });
  const browser = plainBrowser(world.app.url, await cookiesOf(page.context()));
  const form = await browser.get('/connect');
  const link = async (hostname: string, token: string): Promise<string> => {
    const { location, status } = await browser.submit(form, { hostname, token });
    if (!location) throw new Error(`A link was answered ${status}.`);
    return new URL(location, world.app.url).pathname;
  };
  const during = async (trouble: 'expired' | 'workhorse_502'): Promise<string> => {
    const end = gitlab.behave(trouble);
    const attempt = await link(gitlabUrl, good.token);
    end();
    return attempt;
  };
  const attempts = {
    scope: await link(gitlabUrl, poor.token),
    expired: await during('expired'),
    unavailable: await during('workhorse_502'),
    done: await link(gitlabUrl, good.token),
    duplicate: await link(gitlabUrl, second.token),
  };
  await link(oldGitlabUrl, old.token);
  const { html } = await browser.get('/connections?wait=1');
  const disconnect = /href="(\/connections\/([^/"]+)\/disconnect)"/.exec(html);
  if (!disconnect) throw new Error('No connection is listed.');
  const connection = `/connections/${disconnect[2]}`;
  const [gone] = await storeConnections(world.app.dataDir, email, [
    { username: 'gone', host: 'gone.example.test', label: 'Former', disconnected: true },
  ]);
  await storeNews(world, email, disconnect[2] ?? '');
  return {
    email,
    attempts,
    connection,
    gone: `/connections/${gone}`,
    poorToken: poor.token,
    disconnect: disconnect[1] ?? '',
    renew: `/connect?renew=${disconnect[2]}`,
  };
}

async function cookiesOf(context: BrowserContext): Promise<Map<string, string>> {
  return new Map((await context.cookies()).map(({ name, value }) => [name, value]));
}

/** One of each kind, as the jobs would write it. */
async function storeNews({ app, gitlabUrl }: World, email: string, connectionId: string): Promise<void> {
  const about = {
    instanceUrl: gitlabUrl,
    username: 'grace',
    label: 'Nightly builds',
    tokenName: 'patchbay',
    scopes: ['read_user'],
    expiresOn: '2031-03-09',
  };
  const facts = {
    reminder: { daysBefore: 7 },
    needs_you: { code: 'token.revoked' },
    unreachable: { code: 'dns.not_found', since: new Date().toISOString(), connections: 2 },
    rotated: { automatic: true },
    rotation_failed: { code: 'scope.missing', automatic: true },
    renewal_asked: { connections: 1 },
    switched: { on: false, reason: 'The team has left', connections: 1 },
    repair_link: { remark: 'Tick read_user.', reference: null },
  } satisfies Record<NoticeKind, unknown>;
  const client = await databaseOf(app);
  for (const [kind, fact] of Object.entries(facts))
    await client.query(
      `INSERT INTO notices (id, key, user_id, connection_id, kind, data, created_at, read_at)
       SELECT gen_random_uuid(), $1, id, $2, $3, $4, now(), CASE WHEN $3 = 'rotated' THEN now() END FROM users WHERE email = $5`,
      [`sweep:${connectionId}:${kind}`, connectionId, kind, { about, facts: fact }, email],
    );
  await client.end();
}

/** Past the pages: an invitation would make them one too, but only an administrator can write it. */
export async function changeRole({ app }: Pick<World, 'app'>, email: string, role: Role): Promise<void> {
  const client = await databaseOf(app);
  await client.query('UPDATE users SET role = $1 WHERE email = $2', [role, email]);
  await client.end();
}

async function databaseOf({ dataDir }: World['app']): Promise<pg.Client> {
  const connectionString = (await readFile(keyFile(dataDir, 'DATABASE_URL'), 'utf8')).trim();
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
