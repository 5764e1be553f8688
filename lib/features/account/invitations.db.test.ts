import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { createPerson } from '#lib/infra/auth/create-person.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { invite } from './invite.ts';
import { listInvitations } from './list-invitations.ts';
import { findOpenLink } from './store.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

let database: TestDatabase;
let ada: Permitted<'person:manage'>;
beforeAll(async () => {
  database = await createTestDatabase();
  const userId = await database.prisma.$transaction((tx) =>
    createPerson(tx, {
      email: 'ada@example.org',
      name: 'Ada',
      role: 'admin',
      passwordHash: null,
      how: 'seed',
    }),
  );
  ada = { userId, role: 'admin' } as never;
});
afterAll(() => database.drop());

async function invited(email: string): Promise<string> {
  const link = await invite(ada, { email, role: 'support' }, 'https://patchbay.example');
  if (!link.ok) throw new Error(link.error);
  return new URL(link.value).searchParams.get('invitation') ?? '';
}

it('are listed while they can be used, and lead nowhere once they are withdrawn', async () => {
  const words = await createWords('en');
  const list = () => listInvitations(ada, words);
  const first = await invited('grace@example.org');
  await invited('alan@example.org');
  expect(await list()).toMatchObject([
    { email: 'alan@example.org', note: expect.stringMatching(/^Support, by Ada, until \d+ /) },
    { email: 'grace@example.org' },
  ]);
  const [, grace] = await list();
  await withdrawInvitation(ada, grace?.id ?? '');
  await withdrawInvitation(ada, grace?.id ?? '');
  expect((await list()).map(({ email }) => email)).toEqual(['alan@example.org']);
  expect(await findOpenLink('invitation', first)).toBeNull();
  const verbs = await database.prisma.auditEvent.findMany({
    where: { subjectId: grace?.id ?? '' },
    orderBy: { id: 'asc' },
  });
  expect(verbs.map(({ verb }) => verb)).toEqual(['invitation.created', 'invitation.withdrawn']);
});

it('that were used are not taken back', async () => {
  const [alan] = await listInvitations(ada, await createWords('en'));
  await database.prisma.oneTimeLink.updateMany({
    where: { id: alan?.id ?? '' },
    data: { usedAt: new Date() },
  });
  expect(await listInvitations(ada, await createWords('en'))).toEqual([]);
  await withdrawInvitation(ada, alan?.id ?? '');
  expect(await database.prisma.oneTimeLink.count({ where: { id: alan?.id ?? '' } })).toBe(1);
});
