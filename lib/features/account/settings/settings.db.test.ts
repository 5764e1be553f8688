import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, inNextRequest } from '#e2e/fixtures/next-request.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import { Secret } from '#lib/domain/secret.ts';
import { createPerson } from '#lib/infra/auth/create-person.ts';
import { hashPassword, verifyPassword } from '#lib/infra/auth/passwords.ts';
import { sealSessionId } from '#lib/infra/auth/session-cookie.ts';
import { issueSession } from '#lib/infra/auth/sessions.ts';
import { type Viewer, viewerOfSession } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { signInAction } from '../actions.ts';
import { endSessionAction, passwordAction, preferencesAction, profileAction } from './actions.ts';
import { answerTheme } from './answer-theme.ts';
import { getSettings } from './get-settings.ts';
import { listSessions } from './list-sessions.ts';

const COOKIE = 'patchbay.session';
const SECRET = 'a'.repeat(64);
const OURS = { origin: 'http://localhost:3000', 'x-patchbay-peer': '127.0.0.1' };
const PASSWORD = 'nine otters at noon';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let database: TestDatabase;
let passwordHash: string;
beforeAll(async () => {
  process.env.AUTH_SECRET = SECRET;
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  delete process.env.PUBLIC_URL;
  delete process.env.PORT;
  database = await createTestDatabase();
  passwordHash = await hashPassword(new Secret(PASSWORD));
});
afterAll(() => database.drop());

type Person = { userId: string; email: string; sessionId: string; viewer: Viewer };
let people = 0;
let ada: Person;
beforeEach(async () => {
  ada = await newPerson(passwordHash);
});

async function newPerson(hash: string | null): Promise<Person> {
  people += 1;
  const email = `person-${people}@example.org`;
  const userId = await database.prisma.$transaction((tx) =>
    createPerson(tx, { email, name: 'Ada', role: 'user', passwordHash: hash, how: 'seed' }),
  );
  return { userId, email, ...(await newSession(userId)) };
}

async function newSession(userId: string, userAgent = FIREFOX) {
  const sessionId = await issueSession(database.prisma, { userId, userAgent, address: '192.0.2.7' });
  const viewer = await viewerOfSession(sessionId);
  if (!viewer) throw new Error('A fresh session should be alive.');
  return { sessionId, viewer };
}

type Act = (state: ActionState, form: FormData) => Promise<ActionState>;

async function post(action: Act, fields: Record<string, string>, sessionId = ada.sessionId, headers = OURS) {
  const cookies = { [COOKIE]: await sealSessionId(sessionId, { secret: new Secret(SECRET) }) };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return inNextRequest({ headers, cookies }, () => action(IDLE, form));
}

const isAlive = async (sessionId: string) => (await viewerOfSession(sessionId)) !== null;
const verbsOf = async (userId: string) =>
  (await database.prisma.auditEvent.findMany({ where: { actorId: userId }, orderBy: { id: 'asc' } })).map(
    ({ verb }) => verb,
  );

describe('the profile', () => {
  it('takes a name, and says so', async () => {
    const { value } = await post(profileAction, { name: '  Ada Lovelace ' });
    expect(value).toMatchObject({ status: 'done', values: { told: 'Saved.' } });
    expect(await getSettings(ada.viewer)).toMatchObject({ name: 'Ada Lovelace', email: ada.email });
    expect(await verbsOf(ada.userId)).toContain('person.changed');
  });

  it('keeps what was typed where it is refused', async () => {
    const name = 'x'.repeat(101);
    const { value } = await post(profileAction, { name });
    expect(value).toMatchObject({ fieldErrors: { name: 'name.long' }, values: { name } });
  });
});

describe('the password', () => {
  it('is changed by whoever knows it, and signs all other browsers out', async () => {
    const other = await newSession(ada.userId);
    const stranger = await newPerson(null);
    const { value } = await post(passwordAction, { current: PASSWORD, password: 'eleven herons at dusk' });
    expect(value?.values.told).toBe('Your password is changed, and one other browser is signed out.');
    expect(await isAlive(ada.sessionId)).toBe(true);
    expect(await isAlive(other.sessionId)).toBe(false);
    expect(await isAlive(stranger.sessionId)).toBe(true);
    const row = await database.prisma.user.findUniqueOrThrow({ where: { id: ada.userId } });
    expect(await verifyPassword(row.passwordHash, new Secret('eleven herons at dusk'))).toBe(true);
    expect(await verbsOf(ada.userId)).toContain('person.password_changed');
    expect(JSON.stringify(value)).not.toContain('herons');
  });

  it('keeps to the rules of sign-up, and names each wrong field', async () => {
    const { value } = await post(passwordAction, { current: '', password: 'short' });
    expect(value?.fieldErrors).toEqual({ current: 'password.missing', password: 'password.short' });
  });

  it('is guessed at no more often here than at the sign-in', async () => {
    const guess = (current: string) => post(passwordAction, { current, password: 'eleven herons at dusk' });
    for (let tries = 0; tries < 5; tries += 1)
      expect((await guess('not it at all')).value?.fieldErrors).toEqual({ current: 'password.wrong' });
    expect((await guess(PASSWORD)).value).toMatchObject({ status: 'failed', code: 'limit.exceeded' });
    const front = await inNextRequest({ headers: OURS }, () => {
      const form = new FormData();
      form.append('email', ada.email);
      form.append('password', PASSWORD);
      return signInAction(IDLE, form);
    });
    expect(front.value?.code).toBe('limit.exceeded');
    expect((await verbsOf(ada.userId)).filter((verb) => verb === 'person.password_refused')).toHaveLength(5);
  });

  it('is not given to somebody who has none', async () => {
    const guest = await newPerson(null);
    expect((await getSettings(guest.viewer)).signsInWith).toBe('provider');
    const fields = { current: PASSWORD, password: 'eleven herons at dusk' };
    const { value } = await post(passwordAction, fields, guest.sessionId);
    expect(value?.fieldErrors).toEqual({ current: 'password.wrong' });
  });
});

describe('sessions', () => {
  const list = async () => listSessions(ada.viewer, await createWords('en'));

  it('are listed with this browser first, in words, and without their ids', async () => {
    const other = await newSession(ada.userId, 'curl/8.5.0');
    await database.prisma.session.update({
      where: { id: other.viewer.sessionId },
      data: { lastSeenAt: new Date(Date.now() + 1000) },
    });
    const listed = await list();
    expect(listed).toMatchObject([
      { isThis: true, device: 'Firefox on Linux', address: '192.0.2.7' },
      { isThis: false, device: 'Unknown browser' },
    ]);
    const told = JSON.stringify(listed);
    for (const { sessionId, viewer } of [ada, other]) {
      expect(told).not.toContain(sessionId);
      expect(told).not.toContain(viewer.sessionId.slice(0, 12));
    }
  });

  it('end one by one, at once', async () => {
    const [one, two] = [await newSession(ada.userId), await newSession(ada.userId)];
    const rows = await list();
    const handles = rows.filter(({ isThis }) => !isThis).map(({ handle }) => handle);
    const { value } = await post(endSessionAction, { handle: handles[0] ?? '' });
    expect(value?.values.told).toBe('One browser is signed out.');
    const alive = await Promise.all([one, two].map(({ sessionId }) => isAlive(sessionId)));
    expect(alive.filter(Boolean)).toHaveLength(1);
    expect(await isAlive(ada.sessionId)).toBe(true);
    expect((await post(endSessionAction, { handle: handles[0] ?? '' })).redirect).toBe('404');
  });

  it('end all but this one', async () => {
    const [one, two] = [await newSession(ada.userId), await newSession(ada.userId)];
    expect((await post(endSessionAction, { handle: 'others' })).value?.values.told).toContain('2 browsers');
    expect(await isAlive(one.sessionId)).toBe(false);
    expect(await isAlive(two.sessionId)).toBe(false);
    expect(await isAlive(ada.sessionId)).toBe(true);
    expect(await verbsOf(ada.userId)).toContain('session.ended');
  });

  it('of somebody else are not found, and live on', async () => {
    const eve = await newPerson(null);
    const [mine] = await list();
    for (const handle of [mine?.handle ?? '', ada.viewer.sessionId, ada.sessionId, '']) {
      const answer: Answer<unknown> = await post(endSessionAction, { handle }, eve.sessionId);
      expect(answer.redirect).toBe('404');
    }
    expect(await isAlive(ada.sessionId)).toBe(true);
  });

  it('are not ended across sites, nor by somebody who is signed out', async () => {
    const other = await newSession(ada.userId);
    const foreign = { ...OURS, origin: 'https://evil.example' };
    const crossed = await post(endSessionAction, { handle: 'others' }, ada.sessionId, foreign);
    expect(crossed.value?.code).toBe('origin.foreign');
    await database.prisma.session.update({
      where: { id: ada.viewer.sessionId },
      data: { endedAt: new Date() },
    });
    expect((await post(endSessionAction, { handle: 'others' })).value?.code).toBe('session.ended');
    expect(await isAlive(other.sessionId)).toBe(true);
  });
});

describe('language, theme and time zone', () => {
  const chosen = { language: 'fr', theme: 'dark', timeZone: 'Europe/Berlin' };

  it('are kept for all browsers, and put into this one', async () => {
    const answer = await post(preferencesAction, chosen);
    expect(answer.value?.values.told).toBe('Enregistré.');
    expect(answer.cookies.get('theme')).toBe('dark');
    expect(answer.cookies.get('language')).toBe('fr');
    expect(await getSettings(ada.viewer)).toMatchObject(chosen);
    expect(await viewerOfSession(ada.sessionId)).toMatchObject({ language: 'fr', theme: 'dark' });
  });

  it('come along into a browser that is signed in with later', async () => {
    await post(preferencesAction, chosen);
    const form = new FormData();
    form.append('email', ada.email);
    form.append('password', PASSWORD);
    const answer = await inNextRequest({ headers: OURS, cookies: { theme: 'light' } }, () =>
      signInAction(IDLE, form),
    );
    expect(answer.cookies.get('theme')).toBe('dark');
  });

  it.each(['Europe/Atlantis', '', '../etc/passwd', 'x'.repeat(80), '+02:00'])(
    'refuse %s',
    async (timeZone) => {
      const { value } = await post(preferencesAction, { ...chosen, timeZone });
      expect(value?.fieldErrors).toEqual({ timeZone: 'time_zone.unknown' });
      expect((await getSettings(ada.viewer)).timeZone).toBeNull();
    },
  );

  it('move the moment of reminders, and of the owner’s alone', async () => {
    const eve = await newPerson(null);
    const due = new Date('2030-01-01T07:00:00Z');
    const connections = await Promise.all(
      [ada, eve].map(({ userId }) => connectionOf(userId, { nextReminderAt: due })),
    );
    await post(preferencesAction, chosen);
    const [mine, theirs] = await Promise.all(
      connections.map((id) => database.prisma.connection.findUniqueOrThrow({ where: { id } })),
    );
    expect(mine?.nextReminderAt?.getTime()).toBeLessThan(due.getTime());
    expect(theirs?.nextReminderAt).toEqual(due);
  });

  it('keep a theme chosen in the header', async () => {
    const request = new Request('http://localhost:3000/account/theme', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '16' },
      body: '{"theme":"dark"}',
    });
    const cookies = { [COOKIE]: await sealSessionId(ada.sessionId, { secret: new Secret(SECRET) }) };
    const { value } = await inNextRequest({ headers: OURS, cookies }, () => answerTheme(request));
    expect(value?.status).toBe(204);
    expect((await getSettings(ada.viewer)).theme).toBe('dark');
  });
});

async function connectionOf(userId: string, more: { nextReminderAt: Date }): Promise<string> {
  const baseUrl = `https://gitlab-${userId}.example`;
  const instance = await database.prisma.instance.create({ data: { baseUrl, origin: baseUrl } });
  const now = new Date();
  const { id } = await database.prisma.connection.create({
    data: {
      id: crypto.randomUUID(),
      userId,
      instanceId: instance.id,
      accountKey: 'user:1',
      tokenFingerprint: 'f',
      expiresOn: new Date('2030-01-31'),
      verifiedAt: now,
      checkedAt: now,
      ...more,
    },
  });
  return id;
}
