import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { fillDatabase } from '#scripts/seed/fill-database.ts';
import { connectionFilter } from '../connections/filter-store.ts';
import { pagesOf } from '../connections/page-store.ts';
import { rowsOf } from '../connections/row-store.ts';
import { tableSchema } from '../connections/schema.ts';
import { toRowView } from '../connections/to-row-view.ts';
import { answerConnectionsExport } from './answer-connections-export.ts';

const NOW = new Date('2027-03-04T12:00:00Z');
const CONNECTIONS = 6_000;
const SEALED = { sealedToken: '{"ciphertext":"cAnArY-sealed"}', sealedUnder: 'cAnArY-key' };

let database: TestDatabase;
let viewer: Permitted<'connection:govern'>;
beforeAll(async () => {
  database = await createTestDatabase();
  await fillDatabase(database.url, { connections: CONNECTIONS, now: NOW, sealed: SEALED, mail: false });
  const user = await database.prisma.user.create({
    data: { email: 'root@example.test', name: 'Root', role: 'admin' },
  });
  // Only a running Next makes a real one.
  viewer = { userId: user.id, role: 'admin' } as unknown as typeof viewer;
});
afterAll(() => database.drop());

const take = (query: string): Promise<Response> =>
  answerConnectionsExport(viewer, new URLSearchParams(query), database.prisma, NOW);

/** What the table shows, page after page. */
async function tableOf(query: string) {
  const wish = tableSchema.parse(Object.fromEntries(new URLSearchParams(query)));
  const filter = await connectionFilter(database.prisma, wish, NOW);
  const words = await createWords('en');
  const views = [];
  for await (const places of pagesOf(database.prisma, { filter, sort: wish.sort, take: 700 })) {
    const rows = await rowsOf(
      database.prisma,
      places.map(({ id }) => id),
    );
    views.push(...rows.map((row) => toRowView(row, words, NOW)));
  }
  return views;
}

describe('an export', () => {
  it.each([
    '',
    'status=unreachable&sort=owner',
    'scope=api&sort=-expires',
    'q=weber&sort=label',
    'q=nobody+at+all',
  ])('holds exactly the rows of the table, in its order: %s', async (query) => {
    const table = await tableOf(query);
    const rows = (await (await take(`${query}&format=json`)).json()) as Record<string, unknown>[];
    const shown = table.map(({ id, owner, status }) => ({ id, owner_email: owner.email, status }));
    expect(rows.map(({ id, owner_email, status }) => ({ id, owner_email, status }))).toEqual(shown);
    expect(rows.length > 0).toBe(!query.includes('nobody'));
  });

  it('says in CSV what it says in JSON, over more rows than a page', async () => {
    const answer = await take('format=csv');
    expect(answer.headers.get('content-disposition')).toContain('patchbay-connections-2027-03-04.csv');
    const cells: Record<string, string>[] = parse(await answer.text(), { bom: true, columns: true });
    const rows = (await (await take('format=json')).json()) as Record<string, unknown>[];
    expect(cells).toHaveLength(CONNECTIONS);
    expect(cells).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]))),
    );
  });

  it('holds nothing that is sealed, and no fingerprint', async () => {
    const text = await (await take('format=json')).text();
    const { tokenFingerprint } = await database.prisma.connection.findFirstOrThrow({
      select: { tokenFingerprint: true },
    });
    expect(text).not.toContain('cAnArY');
    expect(text).not.toContain(tokenFingerprint);
  });

  it('is recorded before it begins, with its filter and the number of rows', async () => {
    const answer = await take('status=disabled&format=csv&columns=owner&after=x');
    const count = await database.prisma.connection.count({
      where: { disabledAt: { not: null }, disconnectedAt: null },
    });
    const event = await database.prisma.auditEvent.findFirstOrThrow({
      where: { verb: 'connections.exported' },
      orderBy: { id: 'desc' },
    });
    expect(event).toMatchObject({ actorId: viewer.userId, subjectType: 'connections', subjectId: null });
    expect(event.facts).toEqual({ format: 'csv', filter: 'status=disabled', count });
    await answer.body?.cancel();
  });

  it('is asked for thirty times an hour and no more', async () => {
    let last = 200;
    for (let asked = 0; asked < 31 && last === 200; asked += 1) {
      const answer = await take('q=nobody+at+all');
      await answer.body?.cancel();
      last = answer.status;
    }
    expect(last).toBe(429);
  });
});

/** A value as a cell has it. */
function cell(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}
