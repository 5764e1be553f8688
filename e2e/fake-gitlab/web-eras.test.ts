import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { utcDay } from './clock.ts';
import { type FakeGitlab, type FakeGitlabOptions, startFakeGitlab } from './server.ts';
import { fieldOf, headingOf, type Seen, ticksOf, visitor } from './web-visitor.ts';

async function withGitlab<T>(
  options: FakeGitlabOptions,
  use: (gitlab: FakeGitlab) => Promise<T>,
): Promise<T> {
  const gitlab = await startFakeGitlab(options);
  return use(gitlab).finally(() => gitlab.close());
}

/** Where the avatar is, read off the page: in the header, or in the sidebar. */
function avatarOf({ html }: Seen): string {
  const header = /<header[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
  return header.includes('class="avatar"') ? 'corner' : 'sidebar';
}

type Walk = {
  version: string;
  avatar: 'corner' | 'sidebar';
  newNavigation?: boolean;
  /** The links from the home page to the form. */
  links: readonly string[];
  name: string;
  date: string;
  button: string;
  created: string;
  form: RegExp;
};

const CREATE = 'Create personal access token';
const OWN = 'Your new personal access token';
const BARE = /^[\w-]{20}$/;
const PLAIN = /^glpat-[\w-]{20}$/;
const ROUTABLE = /^glpat-[\w-]{27,300}\.01\.\w{9}$/;
const sidebar = ['Edit profile', 'Access tokens'];
const settings = ['Edit profile', 'Personal access tokens'];
const later = { name: 'Token name', date: 'Expiration date' };

const WALKS: readonly Walk[] = [
  {
    version: '13.0.0-ee',
    avatar: 'corner',
    links: ['Settings', 'Access Tokens'],
    name: 'Name',
    date: 'Expires at',
    button: CREATE,
    created: OWN,
    form: BARE,
  },
  {
    version: '14.1.0',
    avatar: 'corner',
    links: ['Edit profile', 'Access Tokens'],
    ...later,
    button: CREATE,
    created: OWN,
    form: BARE,
  },
  {
    version: '15.11.13',
    avatar: 'corner',
    links: ['Edit profile', 'Access Tokens'],
    ...later,
    button: CREATE,
    created: OWN,
    form: PLAIN,
  },
  {
    version: '16.0.0',
    avatar: 'sidebar',
    links: ['Edit profile', 'Access Tokens'],
    ...later,
    button: CREATE,
    created: OWN,
    form: PLAIN,
  },
  {
    version: '17.9.0',
    avatar: 'sidebar',
    links: sidebar,
    ...later,
    button: CREATE,
    created: OWN,
    form: PLAIN,
  },
  {
    version: '18.0.0',
    avatar: 'sidebar',
    links: settings,
    ...later,
    button: CREATE,
    created: OWN,
    form: PLAIN,
  },
  {
    version: '18.5.0-ee',
    avatar: 'corner',
    newNavigation: true,
    links: settings,
    ...later,
    button: 'Create token',
    created: 'Your token',
    form: PLAIN,
  },
  {
    version: '18.9.0',
    avatar: 'sidebar',
    links: [...settings, 'Add new token'],
    ...later,
    button: 'Create token',
    created: 'Your personal access token',
    form: PLAIN,
  },
  {
    version: '18.10.0-ee',
    avatar: 'sidebar',
    links: [...settings, 'Legacy token'],
    ...later,
    button: 'Create token',
    created: 'Your personal access token',
    form: PLAIN,
  },
  {
    version: '19.2.0-ee',
    avatar: 'corner',
    links: [...settings, 'Legacy token'],
    ...later,
    button: 'Generate token',
    created: 'Token details',
    form: ROUTABLE,
  },
];

it.each(WALKS)('$version: from the avatar in the $avatar to a token that works', async (walk) => {
  const { version, newNavigation = false } = walk;
  await withGitlab({ version, settings: { newNavigation } }, async (gitlab) => {
    const person = visitor(gitlab.url);
    const user = gitlab.createUser({ name: 'Ada <b>Lovelace</b>' });
    let seen = await person.signIn(await person.open('/'), user);
    expect([seen.path, avatarOf(seen), headingOf(seen)]).toEqual(['/', walk.avatar, 'Projects']);
    expect(seen.html).toContain('Ada &lt;b&gt;Lovelace');
    for (const link of walk.links) seen = await person.follow(seen, link);
    const day = utcDay(new Date(), 200);
    const filled = { [walk.name]: 'Patchbay', [walk.date]: day, read_user: true };
    const shown = await person.submit(seen, walk.button, filled);
    const token = String(fieldOf(shown, walk.created));
    expect(token).toMatch(walk.form);
    expect(gitlab.tokens).toMatchObject([{ token, userId: user.id, scopes: ['read_user'], expiresAt: day }]);
    expect((await ask(gitlab, '/api/v4/user', { token })).body).toMatchObject({ username: user.username });
    expect((await person.open(shown.path)).html).not.toContain(token);
    const list = await person.open(shown.path.replace(/\/legacy\/new$/, ''));
    expect(list.html).toContain('Active personal access tokens (1)');
    expect(list.html).not.toContain(token);
    expect(shown.headers.get('cache-control')).toBe('no-store');
  });
});

it('19.2: the sidebar has the tokens below Access', async () => {
  await withGitlab({ version: '19.2.0' }, async (gitlab) => {
    const person = visitor(gitlab.url);
    const seen = await person.signIn(await person.open('/-/user_settings/profile'), gitlab.createUser());
    const nav = /<nav aria-label="User settings">[\s\S]*<\/nav>/.exec(seen.html)?.[0] ?? '';
    expect(nav).toMatch(/aria-controls="access-entries">Access<\/button>[\s\S]*Personal access tokens/);
  });
});

it.each([
  ['15.2.0', ''],
  ['15.3.0', 30],
  ['19.2.0', 30],
])('%s opens the form with a date %s days ahead', async (version, days) => {
  await withGitlab({ version }, async (gitlab) => {
    const person = visitor(gitlab.url);
    const page = gitlab.version.startsWith('15') ? 'profile' : 'user_settings';
    const end = gitlab.version.startsWith('15') ? '' : '/legacy/new';
    const seen = await person.signIn(
      await person.open(`/-/${page}/personal_access_tokens${end}`),
      gitlab.createUser(),
    );
    const expected = typeof days === 'number' ? utcDay(new Date(), days) : '';
    expect(fieldOf(seen, 'Expiration date')).toBe(expected);
  });
});

it.each([
  ['15.7.0', '/-/profile', ['read_user', 'api'], ['create_runner', 'self_rotate', 'admin_mode', 'sudo']],
  ['16.0.0', '/-/profile', ['create_runner'], ['k8s_proxy', 'manage_runner']],
  ['16.4.0', '/-/profile', ['k8s_proxy'], ['manage_runner', 'read_observability']],
  ['17.1.0', '/-/user_settings', ['manage_runner'], ['self_rotate', 'read_service_ping']],
  ['17.9.0', '/-/user_settings', ['self_rotate'], ['read_service_ping', 'read_virtual_registry']],
  ['18.5.0', '/-/user_settings', ['self_rotate', 'read_virtual_registry'], ['mcp', 'openid', 'granular']],
] as const)('%s offers the scopes of its time', async (version, start, offered, absent) => {
  await withGitlab({ version }, async (gitlab) => {
    const person = visitor(gitlab.url);
    const seen = await person.signIn(
      await person.open(`${start}/personal_access_tokens`),
      gitlab.createUser(),
    );
    const scopes = ticksOf(seen);
    expect(scopes).toEqual(expect.arrayContaining([...offered]));
    expect(scopes.filter((scope) => absent.some((one) => one === scope))).toEqual([]);
  });
});

it('offers sudo, Admin Mode and the service ping to administrators', async () => {
  await withGitlab({ version: '17.9.0' }, async (gitlab) => {
    const person = visitor(gitlab.url);
    const seen = await person.signIn(
      await person.open('/-/user_settings/personal_access_tokens'),
      gitlab.createUser({ admin: true }),
    );
    expect(ticksOf(seen)).toEqual(expect.arrayContaining(['sudo', 'admin_mode', 'read_service_ping']));
  });
});

it.each([
  ['18.3.0', [false, false]],
  ['18.4.0', [true, false]],
  ['19.0.0', [true, true]],
])('%s lists mcp and mcp_orbit: %s', async (version, listed) => {
  await withGitlab({ version }, async (gitlab) => {
    const { body } = await ask(gitlab, '/.well-known/openid-configuration');
    const { scopes_supported: scopes } = body as { scopes_supported: string[] };
    expect(['mcp', 'mcp_orbit'].map((scope) => scopes.includes(scope))).toEqual(listed);
  });
});
