import { afterAll, beforeAll, expect, it } from 'vitest';
import { formsOf } from '#e2e/fixtures/canary.ts';
import { link, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { Secret } from '#lib/domain/secret.ts';
import { hashPassword } from '#lib/infra/auth/passwords.ts';
import { issueSession } from '#lib/infra/auth/sessions.ts';
import { answerExport } from './answer-export.ts';

const TOKEN = 'glpat-cAnArY7hJ9kL2mN5pQ8s';
const PASSWORD = 'nine otters at noon';

let test: TestRoom;
beforeAll(async () => {
  process.env.LOG_LEVEL = 'silent';
  test = await openTestRoom();
});
afterAll(() => test.close());

it('is a file of all that is theirs, and holds no secret in any form', async () => {
  const { database, gitlab } = test;
  const viewer = await test.newViewer();
  const passwordHash = await hashPassword(new Secret(PASSWORD));
  await database.prisma.user.update({ where: { id: viewer.userId }, data: { passwordHash } });
  const sessionId = await issueSession(database.prisma, { userId: viewer.userId, userAgent: 'Firefox' });
  const user = gitlab.createUser({ username: 'ada' });
  gitlab.createToken({ user, token: TOKEN, expiresAt: '2031-01-01' });
  await link(test, viewer, { token: TOKEN });
  await link(test, viewer, {
    token: TOKEN,
    hostname: 'https://oauth2:glpat-cAnArY7hJ9kL2mN5pQ8s@nowhere.example',
  });

  const answer = await answerExport(viewer, database.prisma);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="patchbay-[\d-]+\.json"$/);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  const text = await answer.text();
  const data = JSON.parse(text);
  expect(data.person).toMatchObject({ email: viewer.email, reminderDays: [30, 14, 7, 3, 1, 0] });
  expect(data.connections).toMatchObject([{ username: 'ada', instance: { baseUrl: gitlab.url } }]);
  expect(data.attempts.length).toBeGreaterThan(0);
  expect(data.sessions).toMatchObject([{ userAgent: 'Firefox' }]);
  expect(data.auditEvents.map(({ verb }: { verb: string }) => verb)).toEqual([
    'connection.linked',
    'person.exported',
  ]);

  const session = await database.prisma.session.findFirstOrThrow({ where: { userId: viewer.userId } });
  const row = await database.prisma.connection.findFirstOrThrow({ where: { userId: viewer.userId } });
  const sealed: unknown = JSON.parse(row.sealedToken ?? '{}');
  const ciphertext = sealed && typeof sealed === 'object' && 'ciphertext' in sealed ? sealed.ciphertext : '';
  const secrets = [
    TOKEN,
    PASSWORD,
    passwordHash,
    sessionId,
    session.id,
    row.tokenFingerprint,
    String(ciphertext),
  ];
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(8);
    expect(formsOf(secret).exec(text)?.[0]).toBeUndefined();
  }
  // A certificate has a fingerprint, too, and that is public.
  expect(text).not.toMatch(/sealed|token_?fingerprint|passwordHash/i);
});

it('is somebody’s own alone, and comes page by page', async () => {
  const { prisma } = test.database;
  const [ada, eve] = [await test.newViewer(), await test.newViewer()];
  const now = new Date();
  const attempts = Array.from({ length: 2_500 }, (_, index) => ({
    reference: `A${String(index).padStart(7, '0')}`,
    kind: 'link',
    userId: ada.userId,
    input: 'gitlab.example',
    verdict: 'ok',
    notes: [],
    checks: [],
    startedAt: now,
    finishedAt: now,
  }));
  await prisma.attempt.createMany({ data: attempts });
  const mine = JSON.parse(await (await answerExport(ada, prisma)).text());
  expect(new Set(mine.attempts.map(({ reference }: { reference: string }) => reference)).size).toBe(2_500);
  const theirs = await (await answerExport(eve, prisma)).text();
  expect(JSON.parse(theirs).attempts).toEqual([]);
  expect(theirs).not.toContain('gitlab.example');

  const reader = (await answerExport(ada, prisma)).body?.getReader();
  await reader?.read();
  await reader?.cancel();
});

it('is asked for ten times an hour and no more', async () => {
  const viewer = await test.newViewer();
  const statuses: number[] = [];
  for (let asked = 0; asked < 11; asked += 1) {
    const answer = await answerExport(viewer, test.database.prisma);
    statuses.push(answer.status);
    await answer.body?.cancel();
  }
  expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
});
