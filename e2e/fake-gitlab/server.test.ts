import { Agent, request } from 'undici';
import { expect, it } from 'vitest';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { ask } from './ask.ts';
import { startFakeGitlab } from './server.ts';

const VERSION = '/api/v4/version';

it('strips the mark where a proxy does, and keeps the rest', async () => {
  const gitlab = await startFakeGitlab({ stripMeta: true, issuer: 'https://git.acme.test/gitlab' });
  try {
    const told = await ask(gitlab, VERSION);
    expect([told.headers.get('x-gitlab-meta'), told.text]).toEqual([null, '{"message":"401 Unauthorized"}']);
    const { body } = await ask(gitlab, '/.well-known/openid-configuration');
    expect(body).toHaveProperty('issuer', 'https://git.acme.test/gitlab');
  } finally {
    await gitlab.close();
  }
});

it.each([
  [true, 'h2', 1],
  [false, 'h1', 2],
] as const)(
  'with HTTP/2 %s, two requests at once share by %s %i connection(s)',
  async (http2, protocol, count) => {
    const ca = await makeCa();
    const { key, chain: cert } = await ca.issue({ ips: ['::1'] });
    const gitlab = await startFakeGitlab({ tls: { key, cert }, http2, host: '::1' });
    const dispatcher = new Agent({ connect: { ca: ca.cert }, allowH2: true, connections: 2 });
    try {
      const get = async (path: string) => (await request(gitlab.url + path, { dispatcher })).body.dump();
      await get(VERSION);
      await Promise.all([get(VERSION), get('/-/manifest.json')]);
      expect(gitlab.requests.map((one) => one.protocol)).toEqual([protocol, protocol, protocol]);
      expect(new Set(gitlab.requests.map(({ connection }) => connection)).size).toBe(count);
    } finally {
      await dispatcher.destroy();
      await gitlab.close();
    }
  },
);

it('logs whether the path was its own', async () => {
  const gitlab = await startFakeGitlab({ path: '/gitlab' });
  try {
    const root = { url: new URL(gitlab.url).origin };
    for (const path of ['/gitlab/api/v4/version?a=1', '/gitlabx/api', VERSION]) await ask(root, path);
    expect(gitlab.requests.map(({ path, inside, query }) => [path, inside, query])).toEqual([
      [VERSION, true, 'a=1'],
      ['/gitlabx/api', false, ''],
      [VERSION, false, ''],
    ]);
  } finally {
    await gitlab.close();
  }
});

it('forgets everything on reset', async () => {
  const gitlab = await startFakeGitlab();
  try {
    const { token } = gitlab.createToken({ user: gitlab.createUser(), form: 'bare' });
    expect(token).toMatch(/^[\w-]{20}$/);
    gitlab.settings.mode = 'maintenance';
    gitlab.behave('rails_500');
    gitlab.reset();
    expect([gitlab.users, gitlab.tokens, gitlab.settings.mode]).toEqual([[], [], 'normal']);
    expect(await ask(gitlab, '/api/v4/user', { token })).toMatchObject({ status: 401 });
    expect(gitlab.requests).toHaveLength(1);
  } finally {
    await gitlab.close();
  }
});

it('lists tokens page by page', async () => {
  const gitlab = await startFakeGitlab();
  try {
    const user = gitlab.createUser();
    const first = gitlab.createToken({ user, scopes: ['api'], name: 'first' });
    gitlab.createToken({ user, name: 'second', revoked: true });
    gitlab.createToken({ user: gitlab.createUser(), name: 'foreign' });
    const told = await ask(gitlab, '/api/v4/personal_access_tokens?per_page=1', { token: first.token });
    expect(told.body).toMatchObject([{ name: 'first' }]);
    expect([told.headers.get('x-total'), told.headers.get('x-next-page')]).toEqual(['2', '2']);
    expect(told.headers.get('link')).toContain('per_page=1&page=2>; rel="next"');
    const revoked = await ask(gitlab, '/api/v4/personal_access_tokens?revoked=true', { token: first.token });
    expect(revoked.body).toMatchObject([{ name: 'second' }]);
  } finally {
    await gitlab.close();
  }
});
