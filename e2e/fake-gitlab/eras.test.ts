import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type FakeGitlab, startFakeGitlab } from './server.ts';

const SELF = '/api/v4/personal_access_tokens/self';

async function withGitlab<T>(version: string, use: (gitlab: FakeGitlab) => Promise<T>): Promise<T> {
  const gitlab = await startFakeGitlab({ version });
  return use(gitlab).finally(() => gitlab.close());
}

it.each([
  ['13.0.0-ee', 404, '{"error":"404 Not Found"}', 404],
  ['13.3.6-ee', 405, '{"error":"405 Not Allowed"}', 405],
  ['15.0.5', 405, '{"error":"405 Not Allowed"}', 405],
  ['15.1.0', 401, '{"message":"401 Unauthorized"}', 401],
  ['15.4.6-ee', 401, '{"message":"401 Unauthorized"}', 404],
])('%s has no self: %i to a user', async (version, status, text, adminStatus) => {
  await withGitlab(version, async (gitlab) => {
    const { token } = gitlab.createToken({ user: gitlab.createUser(), scopes: ['api'] });
    const admin = gitlab.createToken({ user: gitlab.createUser({ admin: true }), scopes: ['api'] });
    expect(await ask(gitlab, SELF, { token })).toMatchObject({ status, text });
    expect((await ask(gitlab, SELF, { token: admin.token })).status).toBe(adminStatus);
  });
});

it('15.1–15.4 wants api for it', async () => {
  await withGitlab('15.2.0', async (gitlab) => {
    const { token } = gitlab.createToken({ user: gitlab.createUser(), scopes: ['read_user'] });
    expect(await ask(gitlab, SELF, { token })).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope' },
    });
  });
});

it.each([
  ['13.3.6-ee', ['version', 'revision'], 404],
  ['15.4.0', ['version', 'revision'], 200],
  ['15.5.0', ['version', 'revision', 'kas'], 200],
  ['15.11.13', ['version', 'revision', 'kas', 'enterprise'], 200],
])('%s tells its version in the fields of its time', async (version, fields, metadataStatus) => {
  await withGitlab(version, async (gitlab) => {
    const { token } = gitlab.createToken({ user: gitlab.createUser() });
    const told = await ask(gitlab, '/api/v4/version', { token });
    expect(Object.keys(told.body as object)).toEqual(fields);
    expect(told.body).toHaveProperty('version', version);
    expect((await ask(gitlab, '/api/v4/metadata', { token })).status).toBe(metadataStatus);
  });
});

it.each([
  ['15.11.0', 404],
  ['16.9.0', 401],
  ['16.10.0', 200],
])('%s answers a rotation of oneself with %i', async (version, status) => {
  await withGitlab(version, async (gitlab) => {
    const { token } = gitlab.createToken({ user: gitlab.createUser(), scopes: ['api'] });
    expect((await ask(gitlab, `${SELF}/rotate`, { token, method: 'POST', json: {} })).status).toBe(status);
  });
});

it.each([
  ['16.6.0', '/-/profile/personal_access_tokens', '/-/user_settings/personal_access_tokens'],
  ['18.8.0', '/-/user_settings/personal_access_tokens', '/-/user_settings/personal_access_tokens/legacy/new'],
  ['18.9.0', '/-/user_settings/personal_access_tokens/legacy/new', '/-/profile/personal_access_tokens'],
])('%s has its token page at %s and not at %s', async (version, page, absent) => {
  await withGitlab(version, async (gitlab) => {
    const told = await ask(gitlab, page);
    expect([told.status, told.headers.get('location')]).toEqual([302, `${gitlab.url}/users/sign_in`]);
    expect((await ask(gitlab, absent)).status).toBe(404);
  });
});

it.each([
  ['17.8.0', false],
  ['17.9.0', true],
])('%s lists self_rotate: %s', async (version, listed) => {
  await withGitlab(version, async (gitlab) => {
    const { body } = await ask(gitlab, '/.well-known/openid-configuration');
    const { issuer, scopes_supported: scopes } = body as { issuer: string; scopes_supported: string[] };
    expect(issuer).toBe(gitlab.url);
    expect(scopes.includes('self_rotate')).toBe(listed);
    expect(scopes).not.toContain('granular');
  });
});

it('lives under its path and leaves the rest to the host', async () => {
  const gitlab = await startFakeGitlab({ path: '/gitlab', hostName: 'git.acme.test' });
  try {
    const root = { url: gitlab.url.replace('/gitlab', '') };
    const outside = await ask(root, '/api/v4/version');
    expect([outside.status, outside.headers.get('x-gitlab-meta')]).toEqual([404, null]);
    expect((await ask(gitlab, '/api/v4/version')).status).toBe(401);
    expect((await ask(gitlab, '/')).headers.get('location')).toBe(
      `http://git.acme.test:${gitlab.port}/gitlab/users/sign_in`,
    );
    expect((await ask(gitlab, '/users/sign_in')).text).toContain(
      '<meta content="GitLab" property="og:site_name">',
    );
  } finally {
    await gitlab.close();
  }
});

it('tells routes that do not exist from what is hidden', async () => {
  await withGitlab('18.5.0-ee', async (gitlab) => {
    const { token } = gitlab.createToken({ user: gitlab.createUser() });
    expect((await ask(gitlab, '/api/v4/nothing')).text).toBe('{"error":"404 Not Found"}');
    expect((await ask(gitlab, '/api/v4/users/99', { token })).text).toBe('{"message":"404 User Not Found"}');
    expect((await ask(gitlab, '/api/v3/projects')).status).toBe(410);
  });
});
