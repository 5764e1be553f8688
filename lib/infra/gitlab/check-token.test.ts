import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CreateToken } from '#e2e/fake-gitlab/model.ts';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa, type TestCa } from '#e2e/fixtures/certificates.ts';
import { netSettings } from '#e2e/fixtures/net.ts';
import { Secret } from '#lib/domain/secret.ts';
import { openChannel } from '#lib/infra/net/open-channel.ts';
import { originOf } from '#lib/infra/net/origin-of.ts';
import { type CheckTokenInput, checkToken } from './check-token.ts';
import type { Verification } from './contract.ts';

let ca: TestCa;
let tls: { key: string; cert: string };
const running = new Map<string, FakeGitlab>();
beforeAll(async () => {
  ca = await makeCa();
  const { key, chain } = await ca.issue({ ips: ['127.0.0.1'] });
  tls = { key, cert: chain };
});
afterAll(() => Promise.all([...running.values()].map((gitlab) => gitlab.close())));

async function gitlabOf(version: string): Promise<FakeGitlab> {
  const gitlab = running.get(version) ?? (await startFakeGitlab({ tls, version }));
  running.set(version, gitlab);
  gitlab.reset();
  return gitlab;
}

type Wish = Partial<CheckTokenInput> & { made?: Partial<CreateToken> };

async function check(gitlab: FakeGitlab, text: string, wish: Wish = {}): Promise<Verification> {
  const channel = openChannel(originOf(gitlab.url), netSettings({ ca: [ca.cert] }), {
    signal: new AbortController().signal,
  });
  try {
    return await checkToken({
      channel,
      baseUrl: gitlab.url,
      token: new Secret(text),
      requiredScopes: ['read_user'],
      version: null,
      readAccount: false,
      now: new Date(),
      ...wish,
    });
  } finally {
    await channel.close();
  }
}

const asked = (gitlab: FakeGitlab): string[] =>
  gitlab.requests.map(({ path }) => path.replace('/api/v4', ''));
const SELF = '/personal_access_tokens/self';

it.each([
  ['13.0.0', [SELF, '/user']],
  ['15.0.0', [SELF, '/user']],
  ['15.1.0', [SELF, '/user']],
  ['15.4.0', [SELF, '/user']],
  ['15.5.0', [SELF]],
  ['18.5.0-ee', [SELF]],
])('asks GitLab %s as little as it can about a good token', async (version, paths) => {
  const gitlab = await gitlabOf(version);
  const { token } = gitlab.createToken({
    user: gitlab.createUser({ username: 'ada' }),
    expiresAt: '2099-01-01',
  });
  const { verdict, account, token: facts } = await check(gitlab, token);
  expect(verdict).toBe('ok');
  expect(asked(gitlab)).toEqual(paths);
  expect(account?.username ?? null).toBe(paths.length === 2 ? 'ada' : null);
  expect(facts?.expiresOn ?? null).toBe(paths.length === 2 ? null : '2099-01-01');
});

it.each([
  ['15.1.0', null, 2],
  ['18.5.0-ee', null, 2],
  ['18.5.0-ee', '18.5.0-ee', 1],
])(
  'hears of GitLab %s (known as %s) with %i requests that it does not know a token',
  async (version, known, count) => {
    const gitlab = await gitlabOf(version);
    expect((await check(gitlab, 'glpat-aaaaaaaaaaaaaaaaaaaa', { version: known })).verdict).toBe(
      'token.unknown',
    );
    expect(asked(gitlab)).toHaveLength(count);
  },
);

it('asks for the account where that is wanted and allowed', async () => {
  const gitlab = await gitlabOf('18.5.0-ee');
  const user = gitlab.createUser({ username: 'ada' });
  const reads = gitlab.createToken({ user });
  const rotates = gitlab.createToken({ user, scopes: ['self_rotate'] });
  expect((await check(gitlab, reads.token, { readAccount: true })).account?.username).toBe('ada');
  const other = await check(gitlab, rotates.token, { readAccount: true, requiredScopes: [] });
  expect(other).toMatchObject({ verdict: 'ok', account: null, token: { userId: user.id } });
  expect(asked(gitlab)).toEqual([SELF, '/user', SELF]);
});

it('keeps a good answer when only the question for the account meets trouble', async () => {
  const gitlab = await gitlabOf('18.5.0-ee');
  const { token } = gitlab.createToken({ user: gitlab.createUser(), expiresAt: '2099-01-01' });
  gitlab.behave('workhorse_502', { path: '/api/v4/user' });
  expect(await check(gitlab, token, { readAccount: true })).toMatchObject({ verdict: 'ok', account: null });
});

it.each([
  ['expired', 'token.expired', 'token'],
  ['revoked', 'token.revoked', 'token'],
  ['dpop_required', 'token.dpop_required', 'token'],
  ['insufficient_granular_scope', 'scope.granular', 'scopes'],
  ['html_401', 'gateway.sign_in', 'token'],
  ['rate_limited', 'gitlab.rate_limited', 'token'],
  ['truncated_json', 'gitlab.unexpected', 'token'],
] as const)('names %s as %s', async (trouble, verdict, failed) => {
  const gitlab = await gitlabOf('18.5.0-ee');
  const { token } = gitlab.createToken({ user: gitlab.createUser() });
  gitlab.behave(trouble);
  const found = await check(gitlab, token, { version: '18.5.0' });
  expect(found.verdict).toBe(verdict);
  expect(found.checks.find(({ status }) => status === 'failed')?.name).toBe(failed);
  expect(JSON.stringify(found)).not.toContain(token);
});

it('misses a scope that is required', async () => {
  const gitlab = await gitlabOf('18.5.0-ee');
  const { token } = gitlab.createToken({ user: gitlab.createUser(), scopes: ['read_repository'] });
  expect((await check(gitlab, token)).verdict).toBe('scope.missing');
});
