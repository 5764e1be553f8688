import { expect } from 'vitest';
import { plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { env } from '#lib/env.ts';
import { verifyAuditChain } from '#lib/infra/audit-seals/verify-audit-chain.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { openText } from '#lib/infra/vault/seal-text.ts';
import { tokenAad } from '#lib/infra/vault/seal-token.ts';
import type { Linker } from './crash-world.ts';
import type { Told } from './link-storm.ts';

/**
 * After a crash: whoever was told of a connection has it, and it says so on its page; nobody has two; every sealed token opens
 * to the token that was typed; the audit chain is whole.
 */
export async function expectKept(url: string, told: readonly Told[]): Promise<void> {
  for (const { linker, reference } of told) {
    if (!reference) continue;
    const page = await plainBrowser(url, linker.person.cookies).get(`/connect/${reference}`);
    expect(page.html).toContain('You are now connected to GitLab');
  }
  const linkers = told.map(({ linker }) => linker);
  await expectOneEach(
    linkers,
    told.filter(({ reference }) => reference).map(({ linker }) => linker.person.userId),
  );
  expect(await verifyAuditChain(db())).toMatchObject({ broken: null });
}

/** At most one connection per person, exactly one for those in `certain`, and each opens to its person's own token. */
async function expectOneEach(linkers: readonly Linker[], certain: readonly string[]): Promise<void> {
  const { vaultKeys } = env();
  const rows = await db().connection.findMany({
    where: { userId: { in: linkers.map(({ person }) => person.userId) } },
    select: { id: true, userId: true, sealedToken: true, instance: { select: { baseUrl: true } } },
  });
  const owners = rows.map(({ userId }) => userId);
  expect(new Set(owners).size).toBe(owners.length);
  expect(certain.filter((userId) => !owners.includes(userId))).toEqual([]);
  const tokens = new Map(linkers.map(({ person, token }) => [person.userId, token]));
  for (const { id, userId, sealedToken, instance } of rows) {
    const aad = tokenAad({ connectionId: id, userId, instanceUrl: instance.baseUrl });
    const opened = await openText(vaultKeys, sealedToken ?? '', aad);
    expect(opened.reveal()).toBe(tokens.get(userId));
  }
}

/** Everybody's connection answers *Re-check* with Healthy, in the running product. */
export async function expectHealthy(url: string, linkers: readonly Linker[]): Promise<void> {
  const recheck = async ({ person }: Linker): Promise<void> => {
    const browser = plainBrowser(url, person.cookies);
    const list = await browser.get('/connections');
    const connection = await db().connection.findFirstOrThrow({
      where: { userId: person.userId },
      select: { id: true, checkedAt: true },
    });
    await browser.submit(list, { connectionId: connection.id });
    const attempts = await db().attempt.findMany({
      where: { connectionId: connection.id, kind: 'recheck' },
      select: { verdict: true },
    });
    expect(attempts).toEqual([{ verdict: 'ok' }]);
    expect((await browser.get('/connections')).html).toContain('Healthy');
  };
  for (let next = 0; next < linkers.length; next += WIDTH)
    await Promise.all(linkers.slice(next, next + WIDTH).map(recheck));
}

const WIDTH = 10;

/** Those who were told nothing try again, all of them, and then everybody has exactly one connection. */
export async function expectOneEachNow(linkers: readonly Linker[]): Promise<void> {
  const count = await db().connection.groupBy({
    by: ['userId'],
    where: { userId: { in: linkers.map(({ person }) => person.userId) }, disconnectedAt: null },
    _count: true,
  });
  expect(count.map(({ _count }) => _count)).toEqual(linkers.map(() => 1));
}
