import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { utcDay } from './clock.ts';
import type { CreateToken, UserState } from './model.ts';
import { type FakeGitlab, startFakeGitlab } from './server.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const SELF = '/api/v4/personal_access_tokens/self';
let gitlab: FakeGitlab;

beforeAll(async () => {
  gitlab = await startFakeGitlab({ now: () => NOW, version: '19.4.1-ee' });
});
beforeEach(() => gitlab.reset());
afterAll(() => gitlab.close());

function makeToken(input: Partial<CreateToken> = {}): string {
  return gitlab.createToken({ user: gitlab.createUser(), ...input }).token;
}

it('tells a stranger nothing but who answers', async () => {
  const told = await ask(gitlab, '/api/v4/version');
  expect(told).toMatchObject({ status: 401, body: { message: '401 Unauthorized' } });
  expect(told.headers.get('content-type')).toBe('application/json');
  expect(told.headers.get('x-gitlab-meta')).toMatch(/^\{"correlation_id":"[0-9A-Z]{26}","version":"1"\}$/);
  expect(told.headers.get('www-authenticate')).toBeNull();
});

it('takes a token by header, bearer and query, and not as a job token', async () => {
  const token = makeToken({ scopes: ['read_user'] });
  expect((await ask(gitlab, '/api/v4/user', { token })).status).toBe(200);
  expect((await ask(gitlab, '/api/v4/user', { headers: { Authorization: `Bearer ${token}` } })).status).toBe(
    200,
  );
  expect((await ask(gitlab, `/api/v4/user?private_token=${token}`)).status).toBe(200);
  expect((await ask(gitlab, '/api/v4/user', { headers: { 'JOB-TOKEN': token } })).status).toBe(401);
  expect(gitlab.requests.map(({ credential, tokenId }) => [credential, tokenId])).toEqual([
    ['private-token', 1],
    ['bearer', 1],
    ['query', 1],
    ['job-token', null],
  ]);
});

it('describes the token to itself, whatever its scopes', async () => {
  const token = makeToken({ name: 'ci', scopes: ['read_repository'], expiresAt: '2027-08-04' });
  const told = await ask(gitlab, SELF, { token });
  expect(told.body).toEqual({
    id: 1,
    name: 'ci',
    revoked: false,
    created_at: '2026-11-22T10:00:00.000Z',
    description: null,
    scopes: ['read_repository'],
    user_id: 1,
    last_used_at: '2026-11-22T10:00:00.000Z',
    active: true,
    granular: false,
    expires_at: '2027-08-04',
  });
  expect((await ask(gitlab, '/api/v4/user', { token })).body).toMatchObject({
    error: 'insufficient_scope',
    scope: 'read_user api read_api ai_workflows',
  });
});

it.each([
  ['on the day of its date', { expiresAt: '2026-11-22' }, 'Token is expired.'],
  ['when revoked', { revoked: true }, 'Token was revoked.'],
  ['when both, the date comes first', { expiresAt: utcDay(NOW, -1), revoked: true }, 'Token is expired.'],
])('refuses a token %s', async (_, input, sentence) => {
  const told = await ask(gitlab, SELF, { token: makeToken(input) });
  expect(told).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
  expect(told.body).toHaveProperty('error_description', expect.stringContaining(sentence));
  expect(told.headers.get('www-authenticate')).toMatch(
    /^Bearer realm="Protected by OAuth 2.0", error="invalid_token", error_description="Token /,
  );
});

it('accepts a token until the last second before its date', async () => {
  expect((await ask(gitlab, SELF, { token: makeToken({ expiresAt: '2026-11-23' }) })).status).toBe(200);
});

it('refuses impersonation only where it is switched off, and after the scope', async () => {
  const token = makeToken({ impersonation: true });
  expect((await ask(gitlab, SELF, { token })).status).toBe(200);
  gitlab.settings.impersonation = false;
  expect((await ask(gitlab, SELF, { token })).body).toMatchObject({ error: 'invalid_token' });
  expect((await ask(gitlab, '/api/v4/projects', { token })).body).toMatchObject({
    error: 'insufficient_scope',
  });
});

it.each<[UserState, RegExp]>([
  ['blocked', /^403 Forbidden - Your account has been blocked\.$/],
  ['ldap_blocked', /^403 Forbidden - Your account has been blocked\.$/],
  ['banned', /^403 Forbidden - Your account has been blocked\.$/],
  ['pending_approval', /pending approval from your administrator and hence blocked\.$/],
  ['deactivated', /reactivate your account at http:\/\/127\.0\.0\.1:\d+$/],
  ['terms_not_accepted', /You \(@ada\) must accept the Terms of Service .* at http:\/\/127\.0\.0\.1:\d+\.$/],
  ['unconfirmed', /^403 Forbidden - Your primary email address is not confirmed\./],
  [
    'password_expired',
    /Your password expired\. Please access GitLab from a web browser to update your password\.$/,
  ],
  ['internal', /This action cannot be performed by internal users$/],
])('refuses a user who is %s', async (state, message) => {
  const user = gitlab.createUser({ username: 'ada', state });
  const told = await ask(gitlab, SELF, { token: makeToken({ user }) });
  expect(told.status).toBe(403);
  expect(told.body).toEqual({ message: expect.stringMatching(message) });
});

it('asks for DPoP where the user wants it, after looking at the account', async () => {
  const token = makeToken({ user: gitlab.createUser({ dpop: true }) });
  const told = await ask(gitlab, SELF, { token });
  expect(told).toMatchObject({ status: 401, body: { error: 'dpop_error' } });
  expect(told.headers.get('www-authenticate')).toBe('Bearer realm="Protected by OAuth 2.0"');
});

it('gives a fine-grained token what it was permitted', async () => {
  const token = makeToken({ permissions: ['read_personal_access_token'] });
  expect((await ask(gitlab, SELF, { token })).body).toMatchObject({ scopes: ['granular'], granular: true });
  const denied = await ask(gitlab, '/api/v4/user', { token });
  expect(denied).toMatchObject({ status: 403, body: { error: 'insufficient_granular_scope' } });
  expect(denied.body).toHaveProperty(
    'error_description',
    expect.stringContaining('user permissions: [User: Read].'),
  );
  gitlab.settings.granular = false;
  expect((await ask(gitlab, SELF, { token })).text).toContain('not yet supported');
});

it('knows no token where they are switched off', async () => {
  const token = makeToken();
  gitlab.settings.personalTokens = false;
  expect((await ask(gitlab, SELF, { token })).body).toEqual({ message: '401 Unauthorized' });
});
