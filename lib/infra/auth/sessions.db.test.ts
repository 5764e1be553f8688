import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { mayRole } from '#lib/domain/access.ts';
import { Secret } from '#lib/domain/secret.ts';
import { createPerson } from './create-person.ts';
import { hashRandomSecret } from './random-secret.ts';
import { openSessionId, sealSessionId, sessionCookie } from './session-cookie.ts';
import { ABSOLUTE_MS, endSession, IDLE_MS, issueSession } from './sessions.ts';
import { viewerOfSession } from './viewer.ts';

let database: TestDatabase;
let people = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function signedIn() {
  const email = `person${people++}@example.org`;
  const { prisma } = database;
  const userId = await prisma.$transaction((tx) =>
    createPerson(tx, { email, name: 'Person', role: 'user', passwordHash: null, how: 'seed' }),
  );
  const sessionId = await issueSession(prisma, { userId, address: '127.0.0.1', userAgent: 'test' });
  return { userId, sessionId, row: hashRandomSecret(sessionId) };
}

const ago = (ms: number) => new Date(Date.now() - ms);

describe('a session', () => {
  it('says who is asking, and is stored only as a hash', async () => {
    const { userId, sessionId, row } = await signedIn();
    expect(await viewerOfSession(sessionId)).toMatchObject({ userId, role: 'user', sessionId: row });
    expect(await viewerOfSession(row)).toBeNull();
    expect(await database.prisma.session.findUnique({ where: { id: sessionId } })).toBeNull();
  });

  it('is over on the next request after it ended', async () => {
    const { sessionId, row } = await signedIn();
    expect(await endSession(database.prisma, row)).toBe(true);
    expect(await viewerOfSession(sessionId)).toBeNull();
    expect(await endSession(database.prisma, row)).toBe(false);
  });

  it.each([
    ['12 hours without a request', { lastSeenAt: ago(IDLE_MS + 1_000) }, false],
    ['just under 12 hours without a request', { lastSeenAt: ago(IDLE_MS - 5_000) }, true],
    ['7 days', { expiresAt: ago(1) }, false],
  ])('after %s: %o alive %s', async (_, data, alive) => {
    const { sessionId, row } = await signedIn();
    await database.prisma.session.update({ where: { id: row }, data });
    expect((await viewerOfSession(sessionId)) !== null).toBe(alive);
  });

  it('lasts 7 days however busy it is', async () => {
    const { sessionId, row } = await signedIn();
    await viewerOfSession(sessionId);
    const { createdAt, expiresAt } = await database.prisma.session.findUniqueOrThrow({ where: { id: row } });
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(ABSOLUTE_MS);
  });

  it('of a disabled person is nobody’s, at once, and back when they are enabled', async () => {
    const { userId, sessionId } = await signedIn();
    await database.prisma.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect(await viewerOfSession(sessionId)).toBeNull();
    await database.prisma.user.update({ where: { id: userId }, data: { disabledAt: null } });
    expect(await viewerOfSession(sessionId)).not.toBeNull();
  });

  it('follows a change of role on the next request', async () => {
    const { userId, sessionId } = await signedIn();
    await database.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    const promoted = await viewerOfSession(sessionId);
    expect(promoted && mayRole(promoted.role, 'person:manage')).toBe(true);
    await database.prisma.user.update({ where: { id: userId }, data: { role: 'root' } });
    expect(await viewerOfSession(sessionId)).toBeNull();
  });

  it('notes that it was seen at most once a minute', async () => {
    const { sessionId, row } = await signedIn();
    const seen = async () =>
      (await database.prisma.session.findUniqueOrThrow({ where: { id: row } })).lastSeenAt.getTime();
    const first = await seen();
    await viewerOfSession(sessionId);
    expect(await seen()).toBe(first);
    await database.prisma.session.update({ where: { id: row }, data: { lastSeenAt: ago(61_000) } });
    await Promise.all([viewerOfSession(sessionId), viewerOfSession(sessionId), viewerOfSession(sessionId)]);
    expect(await seen()).toBeGreaterThanOrEqual(first);
  });
});

describe('the cookie', () => {
  const settings = { publicUrl: 'https://patchbay.example', secret: new Secret('s'.repeat(48)) };
  it('carries the session id, readable with our secret only', async () => {
    const cookie = await sealSessionId('the-id', settings);
    expect(cookie).not.toContain('the-id');
    expect(await openSessionId(cookie, settings)).toBe('the-id');
    expect(await openSessionId(cookie, { secret: new Secret('t'.repeat(48)) })).toBeNull();
    expect(await openSessionId(`${cookie.slice(0, -2)}xx`, settings)).toBeNull();
    expect(await openSessionId(undefined, settings)).toBeNull();
    expect(await openSessionId('rubbish', settings)).toBeNull();
  });

  it('is bound to this host over https', () => {
    expect(sessionCookie(settings)).toEqual({
      name: '__Host-patchbay.session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
    });
    expect(sessionCookie({ publicUrl: 'http://localhost:3000' })).toMatchObject({
      name: 'patchbay.session',
      options: { httpOnly: true, secure: false },
    });
  });
});
