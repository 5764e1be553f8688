import { afterEach, expect, it } from 'vitest';
import { USUAL_PASSWORD } from './model.ts';
import { type FakeGitlab, type FakeGitlabOptions, startFakeGitlab } from './server.ts';
import { headingOf, visitor } from './web-visitor.ts';

const PAGE = '/-/user_settings/personal_access_tokens';
const open: FakeGitlab[] = [];

async function start(options: FakeGitlabOptions = {}): Promise<FakeGitlab> {
  const gitlab = await startFakeGitlab(options);
  open.push(gitlab);
  return gitlab;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((gitlab) => gitlab.close()));
});

it('leads back to the page that was asked for, with its query, under a path too', async () => {
  const gitlab = await start({ version: '18.5.0', path: '/gitlab' });
  const person = visitor(gitlab.url);
  const asked = `/gitlab${PAGE}?name=Patch+bay&scopes=read_user%2Cself_rotate`;
  const gate = await person.open(asked);
  expect([gate.path, gate.via]).toEqual(['/gitlab/users/sign_in', [asked]]);
  expect(gate.html).toContain('You need to sign in or sign up before continuing.');
  expect(gate.html).toContain('name="viewport"');
  const seen = await person.signIn(gate, gitlab.createUser());
  expect(seen.path).toBe(asked);
  const again = await person.open('/gitlab/users/sign_in');
  expect([again.path, headingOf(again)]).toEqual(['/gitlab/', 'Projects']);
});

it('knows everybody by name or address, with the password they were given', async () => {
  const gitlab = await start();
  expect(gitlab.createUser().password).toBe(USUAL_PASSWORD);
  const ada = gitlab.createUser({ username: 'ada', email: 'Ada@example.com', password: 'own words' });
  const person = visitor(gitlab.url);
  const gate = await person.open('/users/sign_in');
  const wrong = await person.signIn(gate, ada, USUAL_PASSWORD);
  expect(wrong.html).toContain('Invalid login or password.');
  const seen = await person.signIn(wrong, { ...ada, username: 'ada@EXAMPLE.com' });
  expect(headingOf(seen)).toBe('Projects');
});

it.each([
  ['blocked', 'Your account has been blocked.'],
  ['pending_approval', 'pending approval'],
] as const)('keeps %s users out', async (state, sentence) => {
  const gitlab = await start();
  const person = visitor(gitlab.url);
  const user = gitlab.createUser({ state });
  const refused = await person.signIn(await person.open('/users/sign_in'), user);
  expect([refused.path, refused.html.includes(sentence)]).toEqual(['/users/sign_in', true]);
});

it('wakes deactivated users, and lets no bot in', async () => {
  const gitlab = await start();
  const person = visitor(gitlab.url);
  const gate = await person.open('/users/sign_in');
  const bot = gitlab.createUser({ bot: 'project' });
  expect((await person.signIn(gate, bot)).html).toContain('Invalid login or password.');
  const user = gitlab.createUser({ state: 'deactivated' });
  expect(headingOf(await person.signIn(gate, user))).toBe('Projects');
  expect(user.state).toBe('active');
});

it('ends a session with the sign-out, a block or a reset', async () => {
  const gitlab = await start();
  const person = visitor(gitlab.url);
  const user = gitlab.createUser();
  const home = await person.signIn(await person.open('/'), user);
  const gate = await person.submit(home, 'Sign out');
  expect((await person.open('/')).path).toBe('/users/sign_in');
  await person.signIn(await person.open(gate.path), user);
  user.state = 'blocked';
  expect((await person.open('/')).path).toBe('/users/sign_in');
  user.state = 'active';
  expect((await person.open('/')).path).toBe('/');
  gitlab.reset();
  expect((await person.open('/')).path).toBe('/users/sign_in');
});

it('tells strangers nothing of projects, and those who are signed in that there are none', async () => {
  const gitlab = await start();
  const person = visitor(gitlab.url);
  const gate = await person.open('/group/project');
  expect(gate.path).toBe('/users/sign_in');
  const seen = await person.signIn(gate, gitlab.createUser());
  expect([seen.path, seen.status]).toEqual(['/group/project', 404]);
});

it('lets people sign in while nothing may be written', async () => {
  const gitlab = await start({ settings: { mode: 'read_only' } });
  const person = visitor(gitlab.url);
  const seen = await person.signIn(await person.open('/'), gitlab.createUser());
  expect(headingOf(seen)).toBe('Projects');
});

it('tells its version on the help page', async () => {
  const gitlab = await start({ version: '17.3.2-ee' });
  const help = await visitor(gitlab.url).open('/help');
  expect(help.html).toContain('gon.gitlab_version={"major":17,"minor":3,"patch":2}');
});
