import { afterEach, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { utcDay } from './clock.ts';
import { type FakeGitlab, type FakeGitlabOptions, startFakeGitlab } from './server.ts';
import { fieldOf, headingOf, type Seen, ticksOf, troublesOf, type Visitor, visitor } from './web-visitor.ts';

const CURRENT = '/-/user_settings/personal_access_tokens';
const OLD = '/-/profile/personal_access_tokens';
const open: FakeGitlab[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((gitlab) => gitlab.close()));
});

/** A running GitLab, and somebody who went to `path` and signed in there. */
async function signedIn(
  options: FakeGitlabOptions,
  path: string,
): Promise<{ gitlab: FakeGitlab; person: Visitor; seen: Seen }> {
  const gitlab = await startFakeGitlab(options);
  open.push(gitlab);
  const person = visitor(gitlab.url);
  const seen = await person.signIn(await person.open(path), gitlab.createUser());
  return { gitlab, person, seen };
}

const PREFILL =
  '?name=Patchbay&description=For+me&scopes=read_user%2Cnonsense%2Cself_rotate&expires_at=2031-01-01';

it.each([
  ['14.0.0', OLD, '', []],
  ['14.1.0', OLD, 'Patchbay', ['read_user']],
  ['17.8.0', CURRENT, 'Patchbay', ['read_user']],
  ['17.9.0', CURRENT, 'Patchbay', ['read_user', 'self_rotate']],
  ['18.5.0', CURRENT, 'Patchbay', ['read_user', 'self_rotate']],
] as const)('%s fills in what the address says', async (version, page, name, scopes) => {
  const { seen } = await signedIn({ version }, page + PREFILL);
  expect(seen.path).toBe(page + PREFILL);
  expect(fieldOf(seen, 'Token name')).toBe(name);
  expect(ticksOf(seen).filter((scope) => fieldOf(seen, scope))).toEqual(scopes);
  expect(seen.html).not.toContain('2031-01-01');
});

it.each([
  ['17.6.0', false],
  ['17.7.0', true],
])('%s takes a description: %s', async (version, takes) => {
  const { seen } = await signedIn({ version }, CURRENT + PREFILL);
  expect(seen.html.includes('For me')).toBe(takes);
  if (takes) expect(fieldOf(seen, 'Description (optional)')).toBe('For me');
});

it.each([
  ['16.6.0', OLD, OLD, 200],
  ['16.7.0', OLD, CURRENT, 200],
  ['16.11.0', OLD, CURRENT, 200],
  ['17.0.0', OLD, OLD, 404],
  ['16.6.0', CURRENT, CURRENT, 404],
] as const)('%s: %s ends at %s with %i', async (version, page, end, status) => {
  const { person } = await signedIn({ version }, '/');
  const seen = await person.open(`${page}?name=a&scopes=api`);
  expect([seen.path, seen.status]).toEqual([`${end}?name=a&scopes=api`, status]);
});

it.each([
  ['18.8.0', '?name=a&scopes=api', CURRENT],
  ['18.9.0', '?name=a&scopes=api', `${CURRENT}/legacy/new`],
  ['19.2.0', '?name=a&scopes=api,nonsense', `${CURRENT}/legacy/new`],
  ['19.2.0', '?name=a&scopes=nonsense', CURRENT],
  ['19.2.0', '?name=a', CURRENT],
  ['19.2.0', '?scopes=api', CURRENT],
])('%s opens its form for %s: %s', async (version, query, path) => {
  const { seen } = await signedIn({ version }, CURRENT + query);
  expect([seen.path.split('?')[0], seen.status]).toEqual([path, 200]);
  const form = path !== CURRENT || version.startsWith('18');
  expect(form && fieldOf(seen, 'Token name')).toBe(form && 'a');
});

it('refuses later dates than the administrator allows, and keeps the form as it was', async () => {
  const limit = { settings: { maxLifetimeDays: 90 } };
  const { gitlab, person, seen } = await signedIn({ version: '19.2.0', ...limit }, `${CURRENT}/legacy/new`);
  const wish = { 'Token name': 'Mine & yours', 'Expiration date': utcDay(new Date(), 91), read_user: true };
  const refused = await person.submit(seen, 'Generate token', wish);
  expect(refused.status).toBe(422);
  expect(troublesOf(refused)).toEqual([`Expiration date must be before ${utcDay(new Date(), 90)}`]);
  expect([fieldOf(refused, 'Token name'), fieldOf(refused, 'read_user')]).toEqual(['Mine & yours', true]);
  expect(gitlab.tokens).toEqual([]);
  const earlier = { 'Expiration date': utcDay(new Date(), 90) };
  expect(headingOf(await person.submit(refused, 'Generate token', earlier))).toMatch(/has been created/);
});

it.each([
  [365, 366],
  [400, 401],
])('with a maximum of %i days, %i are too many', async (maxLifetimeDays, days) => {
  const { person, seen } = await signedIn({ version: '17.9.0', settings: { maxLifetimeDays } }, CURRENT);
  const send = (ahead: number) =>
    person.submit(seen, 'Create personal access token', {
      'Token name': 'far',
      'Expiration date': utcDay(new Date(), ahead),
      api: true,
    });
  expect(troublesOf(await send(days))).toEqual([
    `Expiration date must be before ${utcDay(new Date(), maxLifetimeDays)}`,
  ]);
  expect(troublesOf(await send(maxLifetimeDays))).toEqual([]);
});

it.each([
  ['15.11.0', OLD, null],
  ['17.0.0', CURRENT, 365],
] as const)('%s takes no date for %s', async (version, page, days) => {
  const { gitlab, person, seen } = await signedIn({ version }, page);
  const wish = { 'Token name': 'undated', 'Expiration date': '', api: true };
  await person.submit(seen, 'Create personal access token', wish);
  expect(gitlab.tokens).toMatchObject([{ expiresAt: days && utcDay(new Date(), days) }]);
});

it.each([
  ['17.9.0', 'Create personal access token', ["Name can't be blank", "Scopes can't be blank"]],
  ['18.5.0', 'Create token', ['Token name is required.', 'At least one scope is required.']],
])('%s wants a name and a scope', async (version, button, troubles) => {
  const { person, seen } = await signedIn({ version }, CURRENT);
  expect(troublesOf(await person.submit(seen, button))).toEqual(troubles);
});

it('has none of these pages where personal tokens are switched off', async () => {
  const { gitlab, person } = await signedIn({ version: '18.10.0' }, '/');
  gitlab.settings.personalTokens = false;
  for (const page of ['', '/legacy/new', '/granular/new'])
    expect((await person.open(CURRENT + page)).status).toBe(404);
  expect((await person.open('/-/user_settings/profile')).html).not.toContain('access tokens');
});

it('has no form for legacy tokens where fine-grained ones are enforced', async () => {
  const { gitlab, person, seen } = await signedIn({ version: '19.2.0' }, `${CURRENT}/legacy/new`);
  gitlab.settings.legacyTokens = false;
  expect((await person.open(`${CURRENT}/legacy/new`)).status).toBe(404);
  const sent = await person.submit(seen, 'Generate token', { 'Token name': 'late', api: true });
  expect([sent.status, gitlab.tokens]).toEqual([404, []]);
  const list = await person.open(`${CURRENT}?name=a&scopes=api`);
  expect([list.path, list.status]).toEqual([`${CURRENT}?name=a&scopes=api`, 200]);
  expect(list.html).not.toContain('Legacy token');
  expect(list.html).toContain('Fine-grained token');
});

it.each(['18.10.0-ee', '19.2.0-ee'])(
  '%s makes fine-grained tokens that may do what was ticked',
  async (version) => {
    const { gitlab, person, seen } = await signedIn({ version }, CURRENT);
    const form = await person.follow(seen, 'Fine-grained token');
    expect(headingOf(form)).toBe('Generate fine-grained token');
    expect(ticksOf(form)).toContain('Personal Access Token: Rotate');
    const shown = await person.submit(form, 'Generate token', {
      Name: 'Patchbay',
      Description: 'Linked',
      'User: Read': true,
      'Personal Access Token: Read': true,
    });
    const { token = '' } = gitlab.tokens[0] ?? {};
    expect(shown.html).toContain(token);
    const self = await ask(gitlab, '/api/v4/personal_access_tokens/self', { token });
    expect(self.body).toMatchObject({
      scopes: ['granular'],
      granular: true,
      expires_at: utcDay(new Date(), 30),
    });
    expect((await ask(gitlab, '/api/v4/user', { token })).status).toBe(200);
    expect(await ask(gitlab, '/api/v4/version', { token })).toMatchObject({
      status: 403,
      body: { error: 'insufficient_granular_scope' },
    });
  },
);

it('wants a description and a permission for a fine-grained token', async () => {
  const { person, seen } = await signedIn({ version: '19.2.0' }, `${CURRENT}/granular/new${PREFILL}`);
  expect(fieldOf(seen, 'Name')).toBe('');
  expect(troublesOf(await person.submit(seen, 'Generate token', { Name: 'a' }))).toEqual([
    'Token description is required.',
    'At least one permission is required.',
  ]);
});

it.each([
  ['18.9.0', {}],
  ['19.2.0', { granular: false }],
])('%s with %o has no fine-grained tokens', async (version, settings) => {
  const { person, seen } = await signedIn({ version, settings }, CURRENT);
  expect(seen.html).not.toContain('Fine-grained');
  expect((await person.open(`${CURRENT}/granular/new`)).status).toBe(404);
});

it('revokes from the list', async () => {
  const { gitlab, person } = await signedIn({ version: '17.9.0' }, '/');
  const [user] = gitlab.users;
  if (!user) throw new Error('Nobody is there');
  const { token } = gitlab.createToken({ user, name: 'mine' });
  gitlab.createToken({ user: gitlab.createUser(), name: 'foreign' });
  const list = await person.open(CURRENT);
  expect(list.html).not.toContain('foreign');
  expect((await person.submit(list, 'Revoke')).html).toContain('Active personal access tokens (0)');
  expect((await ask(gitlab, '/api/v4/user', { token })).status).toBe(401);
});

it('refuses forms that are not its own', async () => {
  const { gitlab, person, seen } = await signedIn({ version: '17.9.0' }, CURRENT);
  const forged = { ...seen, html: seen.html.replaceAll(/(authenticity_token" value=")[^"]*/g, '$1forged') };
  const wish = { 'Token name': 'forged', api: true };
  const sent = await person.submit(forged, 'Create personal access token', wish);
  expect([sent.status, gitlab.tokens]).toEqual([422, []]);
});
