import { hash } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { Secret } from '#lib/domain/secret.ts';
import { authenticateWithPassword } from './authenticate-with-password.ts';
import { createPerson } from './create-person.ts';
import { hashPassword, needsRehash } from './passwords.ts';
import { viewerOfSession } from './viewer.ts';

const PASSWORD = new Secret('seven grey herons');
const WRONG = new Secret('seven grey gulls!');

let database: TestDatabase;
let addresses = 0;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const from = (address = `10.0.0.${addresses++}`) => ({ address, userAgent: 'test' });

async function person(email: string, passwordHash: string | null): Promise<string> {
  return database.prisma.$transaction((tx) =>
    createPerson(tx, { email, name: 'P', role: 'user', passwordHash, how: 'seed' }),
  );
}

async function facts(verb: string) {
  const rows = await database.prisma.auditEvent.findMany({
    where: { verb },
    orderBy: { id: 'desc' },
    take: 1,
  });
  return rows[0];
}

describe('signing in with a password', () => {
  it('gives a session, new at every sign-in, with its audit row', async () => {
    const userId = await person('a@example.org', await hashPassword(PASSWORD));
    const first = await authenticateWithPassword({ email: ' A@Example.ORG ', password: PASSWORD }, from());
    const second = await authenticateWithPassword(
      { email: 'a@example.org', password: PASSWORD },
      from('10.9.9.9'),
    );
    if (!first.ok || !second.ok) throw new Error('Both should be let in.');
    expect(first.value.sessionId).not.toBe(second.value.sessionId);
    expect(await viewerOfSession(first.value.sessionId)).toMatchObject({ userId });
    expect(await facts('person.signed_in')).toMatchObject({
      actorId: userId,
      facts: { method: 'password', address: '10.9.9.9' },
    });
  });

  it('answers alike for a wrong password, nobody, a disabled person and one without a password', async () => {
    const hashed = await hashPassword(PASSWORD);
    await person('wrong@example.org', hashed);
    const disabled = await person('disabled@example.org', hashed);
    await database.prisma.user.update({ where: { id: disabled }, data: { disabledAt: new Date() } });
    await person('oidc@example.org', null);
    const cases = [
      ['wrong@example.org', WRONG, 'password'],
      ['nobody@example.org', PASSWORD, 'unknown'],
      ['disabled@example.org', PASSWORD, 'disabled'],
      ['oidc@example.org', PASSWORD, 'no_password'],
    ] as const;
    for (const [email, password, reason] of cases) {
      const answer = await authenticateWithPassword({ email, password }, from());
      expect(answer).toEqual({ ok: false, error: 'sign_in.refused' });
      expect(await facts('person.sign_in_refused')).toMatchObject({ facts: { reason } });
    }
    expect(
      JSON.stringify(await database.prisma.auditEvent.findMany({ select: { facts: true } })),
    ).not.toContain('@');
  });

  it('takes the same work for nobody as for a wrong password', async () => {
    await person('timed@example.org', await hashPassword(PASSWORD));
    const time = async (email: string) => {
      const start = performance.now();
      await authenticateWithPassword({ email, password: WRONG }, from());
      return performance.now() - start;
    };
    const samples = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 4; round += 1) {
      samples.known.push(await time('timed@example.org'));
      samples.unknown.push(await time(`nobody${round}@example.org`));
    }
    // Without the decoy hash, `unknown` is faster by the whole cost of argon2 (several times).
    expect(Math.min(...samples.unknown)).toBeGreaterThan(Math.min(...samples.known) / 2);
  });

  it('hashes anew when the cost has changed', async () => {
    const cheap = await hash(PASSWORD.reveal(), { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    const id = await person('old@example.org', cheap);
    expect(
      (await authenticateWithPassword({ email: 'old@example.org', password: PASSWORD }, from())).ok,
    ).toBe(true);
    const { passwordHash } = await database.prisma.user.findUniqueOrThrow({ where: { id } });
    expect(needsRehash(passwordHash ?? '')).toBe(false);
    expect(
      (await authenticateWithPassword({ email: 'old@example.org', password: PASSWORD }, from())).ok,
    ).toBe(true);
  });

  it('pauses after five wrong tries from one address, also for the right password; not from another', async () => {
    await person('target@example.org', await hashPassword(PASSWORD));
    const attacker = from();
    const attempt = (password: Secret, request = attacker) =>
      authenticateWithPassword({ email: 'target@example.org', password }, request);
    const tries = await Promise.all(Array.from({ length: 9 }, () => attempt(WRONG)));
    const errors = tries.map((answer) => (answer.ok ? 'in' : answer.error));
    expect(errors.filter((error) => error === 'sign_in.refused')).toHaveLength(5);
    expect(errors.filter((error) => error === 'limit.exceeded')).toHaveLength(4);
    expect(await attempt(PASSWORD)).toEqual({ ok: false, error: 'limit.exceeded' });
    expect((await attempt(PASSWORD, from())).ok).toBe(true);
  });

  it('forgets wrong tries after a right one', async () => {
    await person('clumsy@example.org', await hashPassword(PASSWORD));
    const request = from();
    for (const password of [WRONG, WRONG, WRONG, WRONG, PASSWORD, WRONG, WRONG, WRONG, WRONG, PASSWORD]) {
      const answer = await authenticateWithPassword({ email: 'clumsy@example.org', password }, request);
      expect(answer.ok).toBe(password === PASSWORD);
    }
  });
});
