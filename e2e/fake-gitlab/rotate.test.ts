import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTokenShape } from '#lib/domain/token-shape.ts';
import { ask, type Told } from './ask.ts';
import { type FakeGitlab, startFakeGitlab } from './server.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const SELF = '/api/v4/personal_access_tokens/self';
let gitlab: FakeGitlab;

beforeAll(async () => {
  gitlab = await startFakeGitlab({ now: () => NOW, version: '18.5.0-ee' });
});
beforeEach(() => gitlab.reset());
afterAll(() => gitlab.close());

function rotate(token: string, parameters: Record<string, unknown> = {}): Promise<Told> {
  return ask(gitlab, `${SELF}/rotate`, { token, method: 'POST', json: parameters });
}

function makeToken(scopes = ['self_rotate'], form: 'plain' | 'routable' = 'plain'): string {
  return gitlab.createToken({ user: gitlab.createUser(), name: 'ci', scopes, form }).token;
}

describe('rotating', () => {
  it('answers 200 with the new secret, and the old one is dead', async () => {
    const old = makeToken();
    const told = await rotate(old, { expires_at: '2027-01-31' });
    expect(told).toMatchObject({
      status: 200,
      body: { id: 2, name: 'ci', expires_at: '2027-01-31', active: true, scopes: ['self_rotate'] },
    });
    const { token } = told.body as { token: string };
    expect(token).toMatch(/^glpat-[\w-]{20}$/);
    expect((await ask(gitlab, SELF, { token })).status).toBe(200);
    expect((await ask(gitlab, SELF, { token: old })).text).toContain('Token was revoked');
  });

  it('keeps the routable form, with a checksum that holds', async () => {
    const { token } = (await rotate(makeToken(['api'], 'routable'))).body as { token: string };
    expect(readTokenShape(token).shape).toMatchObject({ kind: 'personal_routable', checksum: 'passed' });
  });

  it('gives a week when no date is sent, and no end where none is required', async () => {
    expect((await rotate(makeToken())).body).toMatchObject({ expires_at: '2026-11-29' });
    gitlab.settings.requireExpiry = false;
    expect((await rotate(makeToken())).body).toMatchObject({ expires_at: null });
  });

  it('takes the 365th day and refuses the next, leaving the old token alive', async () => {
    const token = makeToken();
    const told = await rotate(token, { expires_at: '2027-11-23' });
    expect(told).toMatchObject({
      status: 400,
      body: { message: '400 Bad request - Expiration date must be before 2027-11-22' },
    });
    expect((await rotate(token, { expires_at: 'next year' })).body).toEqual({
      error: 'expires_at is invalid',
    });
    expect((await rotate(token, { expires_at: '2027-11-22' })).status).toBe(200);
  });

  it('accepts a day in the past: born dead, and the old one gone', async () => {
    const old = makeToken();
    const told = await rotate(old, { expires_at: '2026-11-22' });
    expect(told).toMatchObject({ status: 200, body: { active: false } });
    expect(gitlab.tokens.map(({ revoked }) => revoked)).toEqual([true, false]);
    expect((await ask(gitlab, SELF, { token: (told.body as { token: string }).token })).text).toContain(
      'expired',
    );
  });

  it('ends the whole family when a revoked token asks again', async () => {
    const old = makeToken();
    const { token } = (await rotate(old)).body as { token: string };
    await ask(gitlab, SELF, { token: old });
    expect((await ask(gitlab, SELF, { token })).status).toBe(200);
    expect(await rotate(old)).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    expect((await ask(gitlab, SELF, { token })).text).toContain('Token was revoked');
  });

  it('needs a scope for it', async () => {
    expect(await rotate(makeToken(['read_user']))).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope', scope: 'api self_rotate' },
    });
  });

  it('is refused to legacy tokens once they are to die out', async () => {
    gitlab.settings.legacyTokens = false;
    expect((await rotate(makeToken())).text).toContain(
      'Rotation of legacy personal access tokens is disabled',
    );
  });

  it('may be done whose answer is lost', async () => {
    const old = makeToken();
    gitlab.behave({ manner: 'reset_after_work' }, { method: 'POST', times: 1 });
    await expect(rotate(old)).rejects.toThrow();
    expect(gitlab.tokens.map(({ revoked }) => revoked)).toEqual([true, false]);
  });

  it('is not done where the connection broke before', async () => {
    gitlab.behave({ manner: 'reset_before' }, { method: 'POST', times: 1 });
    await expect(rotate(makeToken())).rejects.toThrow();
    expect(gitlab.tokens).toHaveLength(1);
  });
});

describe('by id', () => {
  it('reaches own tokens, and tells nothing of others', async () => {
    const [mine, other] = [makeToken(['api']), makeToken()];
    const path = (id: number) => `/api/v4/personal_access_tokens/${id}/rotate`;
    expect((await ask(gitlab, path(2), { token: mine, method: 'POST' })).status).toBe(401);
    expect((await ask(gitlab, path(1), { token: mine, method: 'POST' })).status).toBe(200);
    expect((await ask(gitlab, SELF, { token: other })).status).toBe(200);
  });
});

describe('revoking', () => {
  it('answers 204 with nothing, once', async () => {
    const token = makeToken(['read_user']);
    expect(await ask(gitlab, SELF, { token, method: 'DELETE' })).toMatchObject({ status: 204, text: '' });
    expect(await ask(gitlab, SELF, { token, method: 'DELETE' })).toMatchObject({ status: 401 });
  });

  it.each([
    ['maintenance', 503, 'GitLab Maintenance: system is in maintenance mode'],
    ['read_only', 403, 'You cannot perform write operations on a read-only instance'],
  ] as const)('waits during %s, and sends those who speak no JSON away', async (mode, status, message) => {
    gitlab.settings.mode = mode;
    const token = makeToken(['api']);
    const told = await ask(gitlab, SELF, { token, method: 'DELETE', json: {} });
    expect(told).toMatchObject({ status, body: { message } });
    const away = await ask(gitlab, SELF, { token, method: 'DELETE' });
    expect([away.status, away.headers.get('location')]).toEqual([301, `${gitlab.url}/`]);
    expect((await ask(gitlab, SELF, { token })).status).toBe(200);
  });
});
