import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitlab, type FakeGitlabOptions, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import type { Trouble, Where } from '#e2e/fake-gitlab/trouble.ts';
import { makeCa, type TestCa } from '#e2e/fixtures/certificates.ts';
import { NO_HOST_RULES, parseHostRules } from '#lib/domain/host-rules.ts';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { Check } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import type { Verification } from './contract.ts';
import { verifyConnection } from './verify-connection.ts';

let ca: TestCa;
let tls: { key: string; cert: string };
const running: FakeGitlab[] = [];

beforeAll(async () => {
  ca = await makeCa();
  const issued = await ca.issue({ names: ['localhost'], ips: ['127.0.0.1'] });
  tls = { key: issued.key, cert: issued.chain };
});

afterAll(async () => {
  await Promise.all(running.map((gitlab) => gitlab.close()));
});

async function start(options: FakeGitlabOptions = {}): Promise<FakeGitlab> {
  const gitlab = await startFakeGitlab({ tls, http2: true, ...options });
  running.push(gitlab);
  return gitlab;
}

function settings(): NetSettings {
  const allowed = parseHostRules('127.0.0.1 localhost');
  if (!allowed.ok) throw new Error(allowed.error.join());
  return {
    allowedPrivateHosts: allowed.value,
    allowedHttpHosts: NO_HOST_RULES,
    extraCaCerts: [ca.cert],
    dnsServers: [],
    httpsProxy: null,
    noProxy: [],
  };
}

type Wish = { required?: readonly string[]; settings?: NetSettings; now?: Date };

async function verify(typed: string, token: string | null, wish: Wish = {}): Promise<Verification> {
  const address = parseInstanceAddress(typed);
  if (!address.ok) throw new Error(`${typed}: ${address.error.reason}`);
  const run = verifyConnection({
    address: address.value,
    token: token === null ? null : new Secret(token),
    requiredScopes: wish.required ?? ['read_user'],
    settings: wish.settings ?? settings(),
    now: wish.now ?? new Date(),
  });
  const seen: Check[] = [];
  for (;;) {
    const step = await run.next();
    if (step.done) {
      expect(step.value.checks).toEqual(seen);
      if (token && token.length > 8) expect(JSON.stringify(step.value)).not.toContain(token);
      return step.value;
    }
    seen.push(step.value);
  }
}

function statuses({ checks }: Verification): string {
  return checks.map(({ name, status }) => `${name} ${status}`).join(', ');
}

const ALL_PASSED =
  'address passed, reach passed, certificate passed, gitlab passed, token passed, who passed, scopes passed, expiry passed';

describe('a good token', () => {
  it.each(['19.4.1-ee', '18.5.0-ee', '17.9.2', '16.11.10-ee', '15.5.0'])(
    'of GitLab %s is read in full',
    async (version) => {
      const gitlab = await start({ version });
      const user = gitlab.createUser({ username: 'ada', name: 'Ada Lovelace' });
      const { token } = gitlab.createToken({
        user,
        scopes: ['read_user'],
        expiresAt: '2999-11-21',
        name: 'patchbay',
      });
      const found = await verify(gitlab.url, token);
      expect(found).toMatchObject({
        verdict: 'ok',
        notes: [],
        baseUrl: gitlab.url,
        instance: { version },
        account: { id: user.id, username: 'ada', name: 'Ada Lovelace', bot: false, admin: false },
        token: { name: 'patchbay', scopes: ['read_user'], expiresOn: '2999-11-21', expiryReadable: true },
        evidence: { correlationId: expect.any(String), certificate: { privateCa: true } },
      });
      expect(statuses(found)).toBe(ALL_PASSED);
    },
  );

  it.each(['15.4.6', '15.1.0-ee', '15.0.5', '13.12.0', '13.3.0-ee', '13.0.0'])(
    'of GitLab %s, which cannot describe it, is linked without an expiry date',
    async (version) => {
      const gitlab = await start({ version });
      const { token } = gitlab.createToken({
        user: gitlab.createUser({ username: 'ada' }),
        scopes: ['read_user'],
      });
      const found = await verify(gitlab.url, token);
      expect(found).toMatchObject({
        verdict: 'ok',
        notes: ['expiry.unreadable'],
        account: { username: 'ada' },
        token: { expiryReadable: false, expiresOn: null },
      });
    },
  );

  it('of an administrator of GitLab 15.4 is not taken for a missing page', async () => {
    const gitlab = await start({ version: '15.4.0-ee' });
    const { token } = gitlab.createToken({ user: gitlab.createUser({ admin: true }), scopes: ['api'] });
    expect(await verify(gitlab.url, token)).toMatchObject({
      verdict: 'ok',
      notes: ['account.admin', 'expiry.unreadable'],
    });
  });

  it('asks everything over one connection where the server speaks HTTP/2', async () => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2999-01-01' });
    gitlab.behave({ delayMs: 60 }, { withToken: true });
    await verify(gitlab.url, token);
    expect(gitlab.counts.totalSockets).toBe(1);
    expect(gitlab.counts.inFlightPeak).toBe(3);
  });

  it('needs at most two sockets where it does not', async () => {
    const gitlab = await start({ http2: false });
    const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2999-01-01' });
    gitlab.behave({ delayMs: 60 }, { withToken: true });
    expect((await verify(gitlab.url, token)).verdict).toBe('ok');
    expect(gitlab.counts.totalSockets).toBeLessThanOrEqual(2);
    expect(gitlab.counts.inFlightPeak).toBe(2);
  });

  it('never travels before the host has shown that it is a GitLab', async () => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser() });
    await verify(gitlab.url, token);
    const [first, ...rest] = gitlab.requests;
    expect(first).toMatchObject({ path: '/api/v4/version', tokenId: null });
    expect(rest.every(({ tokenId }) => tokenId !== null)).toBe(true);
  });
});

describe('kinds of tokens and accounts', () => {
  it.each([
    ['routable', { form: 'routable' as const }],
    ['with a custom prefix', { prefix: 'acme-' }],
    ['of 20 bare characters', { form: 'bare' as const }],
    ['impersonating', { impersonation: true }],
  ])('a token %s', async (_, wish) => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2999-01-01', ...wish });
    expect((await verify(gitlab.url, token)).verdict).toBe('ok');
  });

  it.each(['project', 'group', 'service_account'] as const)('a token of a %s bot is noted', async (bot) => {
    const gitlab = await start();
    const { token } = gitlab.createToken({
      user: gitlab.createUser({ bot }),
      scopes: ['read_api'],
      expiresAt: null,
    });
    expect(await verify(gitlab.url, token)).toMatchObject({
      verdict: 'ok',
      notes: ['account.bot', 'scope.broader', 'expiry.none'],
      account: { bot: true },
    });
  });

  it('a fine-grained token with the permissions', async () => {
    const gitlab = await start({ version: '19.2.0-ee' });
    const permissions = ['read_user', 'read_personal_access_token', 'read_metadata'];
    const { token } = gitlab.createToken({ user: gitlab.createUser(), permissions, expiresAt: '2999-01-01' });
    expect(await verify(gitlab.url, token)).toMatchObject({ verdict: 'ok', token: { granular: true } });
  });

  it('a fine-grained token without them says which', async () => {
    const gitlab = await start({ version: '19.2.0-ee' });
    const { token } = gitlab.createToken({
      user: gitlab.createUser(),
      permissions: ['read_personal_access_token'],
    });
    const found = await verify(gitlab.url, token);
    expect(found.verdict).toBe('scope.granular');
    expect(found.evidence.scopesNeeded).toEqual(['User: Read']);
  });

  it('a token that may not read its owner is linked where nobody asks for that', async () => {
    const gitlab = await start();
    const { token } = gitlab.createToken({
      user: gitlab.createUser(),
      scopes: ['self_rotate'],
      expiresAt: '2999-01-01',
    });
    expect(await verify(gitlab.url, token, { required: ['self_rotate'] })).toMatchObject({
      verdict: 'ok',
      notes: ['identity.unreadable'],
      account: null,
      token: { scopes: ['self_rotate'] },
    });
  });
});

describe('scopes', () => {
  it('says what is there, what is needed and what is missing', async () => {
    const gitlab = await start();
    const { token } = gitlab.createToken({
      user: gitlab.createUser(),
      scopes: ['read_repository', 'read_user'],
    });
    const found = await verify(gitlab.url, token, { required: ['read_user', 'api'] });
    expect(found.verdict).toBe('scope.missing');
    expect(found.checks.at(-1)?.detail).toMatchObject({
      has: ['read_repository', 'read_user'],
      needs: ['read_user', 'api'],
      missing: ['api'],
    });
  });

  it('names read_user where a token cannot even tell whose it is', async () => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser(), scopes: ['read_repository'] });
    const found = await verify(gitlab.url, token);
    expect(found.verdict).toBe('scope.missing');
    expect(found.checks.at(-1)?.detail).toMatchObject({ missing: ['read_user'] });
  });

  it('names it on GitLab 15.1, too', async () => {
    const gitlab = await start({ version: '15.1.0' });
    const { token } = gitlab.createToken({ user: gitlab.createUser(), scopes: ['read_repository'] });
    expect((await verify(gitlab.url, token)).verdict).toBe('scope.missing');
  });
});

describe('a token that GitLab refuses', () => {
  it.each([
    ['expired', { expiresAt: '2020-01-01' }, 'token.expired'],
    ['revoked', { revoked: true }, 'token.revoked'],
  ])('%s', async (_, wish, code) => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser(), ...wish });
    expect((await verify(gitlab.url, token)).verdict).toBe(code);
  });

  it.each([
    ['glpat-aB3dE6gH9jK2mN5pQ8sT', 'token.unknown'],
    ['gldt-aB3dE6gH9jK2mN5pQ8sT', 'token.wrong_kind'],
    ['glpat-aB3dE6gH9j', 'token.truncated'],
  ])('unknown: %s → %s', async (token, code) => {
    const gitlab = await start();
    expect((await verify(gitlab.url, token)).verdict).toBe(code);
  });

  it.each([
    ['ghp_aB3dE6gH9jK2mN5pQ8sTaB3dE6gH9jK2mN5p', 'token.wrong_kind'],
    ['two words', 'token.malformed'],
  ])('unfit to be sent: %s → %s', async (token, code) => {
    const gitlab = await start();
    expect((await verify(gitlab.url, token)).verdict).toBe(code);
    expect(gitlab.requests.every(({ tokenId }) => tokenId === null)).toBe(true);
  });
});

/** Every named trouble of the stand-in, met where the token is shown. */
describe('trouble while the token is shown', () => {
  it.each<[Trouble, string]>([
    ['impersonation_disabled', 'token.impersonation_disabled'],
    ['dpop_required', 'token.dpop_required'],
    ['language_server_only', 'token.client_restricted'],
    ['insufficient_scope', 'scope.missing'],
    ['insufficient_scope_bare', 'scope.missing'],
    ['insufficient_granular_scope', 'scope.granular'],
    ['granular_enforced', 'scope.granular'],
    ['granular_switched_off', 'scope.granular'],
    ['granular_uncovered', 'scope.granular'],
    ['blocked', 'account.blocked'],
    ['pending_approval', 'account.pending_approval'],
    ['deactivated', 'account.deactivated'],
    ['terms_not_accepted', 'account.terms'],
    ['unconfirmed', 'account.unconfirmed'],
    ['unconfirmed_old', 'account.unconfirmed'],
    ['password_expired', 'account.password_expired'],
    ['internal_user', 'account.internal'],
    ['forbidden', 'account.forbidden'],
    ['html_401', 'gateway.sign_in'],
    ['html_403', 'gateway.blocked'],
    ['empty_403', 'gateway.blocked'],
    ['address_banned', 'gateway.blocked'],
    ['cloudflare_challenge', 'gateway.challenge'],
    ['cloudflare_blocked', 'gateway.blocked'],
    ['okta_redirect', 'gateway.sign_in'],
    ['moved_host', 'redirect.elsewhere'],
    ['rate_limited', 'gitlab.rate_limited'],
    ['rate_limited_endpoint', 'gitlab.rate_limited'],
    ['workhorse_502', 'gitlab.unavailable'],
    ['rails_500', 'gitlab.unavailable'],
    ['maintenance', 'gitlab.maintenance'],
    ['truncated_json', 'gitlab.unexpected'],
    ['wrong_types', 'gitlab.unexpected'],
    ['null_body', 'gitlab.unexpected'],
    ['array_body', 'gitlab.unexpected'],
    ['json_bomb', 'gitlab.unexpected'],
    ['huge_body', 'gitlab.unexpected'],
    ['teapot_418', 'gitlab.unexpected'],
  ])('%s → %s', async (trouble, code) => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser() });
    gitlab.behave(trouble, { withToken: true });
    expect((await verify(gitlab.url, token)).verdict).toBe(code);
  });

  it('does not need the version', async () => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2999-01-01' });
    gitlab.behave('workhorse_502', { withToken: true, path: '/api/v4/version' });
    expect(await verify(gitlab.url, token)).toMatchObject({ verdict: 'ok', instance: { version: null } });
  });
});

describe('is it a GitLab?', () => {
  const probed = async (trouble: Trouble, where: Where = {}): Promise<Verification> => {
    const gitlab = await start();
    const { token } = gitlab.createToken({ user: gitlab.createUser() });
    gitlab.behave(trouble, where);
    const found = await verify(gitlab.url, token);
    expect(gitlab.requests.filter(({ tokenId }) => tokenId !== null)).toEqual([]);
    return found;
  };

  it.each<[Trouble, string]>([
    ['rate_limited', 'gitlab.rate_limited'],
    ['workhorse_502', 'gitlab.unavailable'],
    ['nginx_502', 'gitlab.unavailable'],
    ['deploy_page', 'gitlab.maintenance'],
    ['maintenance', 'gitlab.maintenance'],
    ['cloudflare_challenge', 'gateway.challenge'],
    ['cloudflare_challenge_unmarked', 'gateway.challenge'],
    ['cloudflare_blocked', 'gateway.blocked'],
    ['cloudflare_access', 'gateway.sign_in'],
    ['oauth2_proxy_redirect', 'gateway.sign_in'],
    ['oauth2_proxy_page', 'gateway.sign_in'],
    ['oauth2_proxy_json', 'gateway.sign_in'],
    ['keycloak_redirect', 'gateway.sign_in'],
    ['saml_page', 'gateway.sign_in'],
    ['sign_in_page', 'gateway.sign_in'],
    ['captive_portal', 'gateway.html'],
    ['waf_403', 'gateway.blocked'],
    ['moved_host', 'redirect.elsewhere'],
    ['moved_308', 'redirect.elsewhere'],
    ['html_404', 'gitlab.not_found'],
    ['teapot_418', 'gitlab.not_found'],
  ])('%s → %s', async (trouble, code) => {
    expect((await probed(trouble)).verdict).toBe(code);
  });

  it('tells where a redirect points', async () => {
    expect((await probed('moved_host')).evidence.redirectTarget).toBe(
      'https://gitlab.new-home.test/api/v4/version',
    );
  });

  it('accepts a GitLab whose proxy takes its header off, by a second sign', async () => {
    const gitlab = await start({ stripMeta: true });
    const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2999-01-01' });
    expect((await verify(gitlab.url, token)).verdict).toBe('ok');
  });

  it.each([
    ['/gitlab', ''],
    ['/gitlab', '/gitlab'],
    ['/git', ''],
    ['/gitlab', '/gitlab/group/project/-/issues/7'],
    ['', '/group/project'],
    ['', '/group/subgroup/project/-/merge_requests/1'],
    ['', '/api/v4'],
  ])('finds the GitLab under “%s” from the address “%s”', async (path, typed) => {
    const gitlab = await start({ path });
    const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2999-01-01' });
    const found = await verify(new URL(gitlab.url).origin + typed, token);
    expect(found).toMatchObject({ verdict: 'ok', baseUrl: gitlab.url });
  });

  it('without a token says whether a GitLab answers', async () => {
    const gitlab = await start();
    const found = await verify(gitlab.url, null);
    expect(found).toMatchObject({ verdict: 'ok', baseUrl: gitlab.url, token: null, account: null });
    expect(statuses(found)).toBe('address passed, reach passed, certificate passed, gitlab passed');
  });
});

describe('text from GitLab', () => {
  it('is bounded, and cleaned of what hides or reorders', async () => {
    const gitlab = await start();
    const user = gitlab.createUser({ username: 'mallory', name: `<script>\u202e${'x'.repeat(5000)}` });
    const { token } = gitlab.createToken({ user, name: 'a\u0000b', expiresAt: '2999-01-01' });
    const found = await verify(gitlab.url, token);
    expect(found.account?.name).toMatch(/^<script>x+…$/);
    expect(found.account?.name.length).toBe(255);
    expect(found.token?.name).toBe('ab');
  });

  it('cannot bring the token back to us', async () => {
    const gitlab = await start();
    const token = 'glpat-aB3dE6gH9jK2mN5pQ8sT';
    const user = gitlab.createUser({ username: token, name: Buffer.from(token).toString('base64') });
    gitlab.createToken({ user, token, name: encodeURIComponent(token), expiresAt: '2999-01-01' });
    const found = await verify(gitlab.url, token);
    expect(found.verdict).toBe('ok');
    expect(JSON.stringify(found)).not.toContain(Buffer.from(token).toString('base64').slice(2, -4));
  });
});

describe('the person leaves', () => {
  it('closes the connection in the middle', async () => {
    const gitlab = await start();
    const address = parseInstanceAddress(gitlab.url);
    if (!address.ok) throw new Error(address.error.reason);
    const run = verifyConnection({
      address: address.value,
      token: new Secret('glpat-aB3dE6gH9jK2mN5pQ8sT'),
      requiredScopes: [],
      settings: settings(),
      now: new Date(),
    });
    for (let step = 0; step < 3; step += 1) await run.next();
    expect(gitlab.counts.openSockets).toBe(1);
    await run.return({} as Verification);
    await expect.poll(() => gitlab.counts.openSockets).toBe(0);
  });
});
