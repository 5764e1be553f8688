import { afterAll, beforeAll, expect, it } from 'vitest';
import { dumpDatabase, formsOf } from '#e2e/fixtures/canary.ts';
import { linkAttempt, openTestRoom, type TestRoom } from '#e2e/fixtures/connections-room.ts';
import { labelConnection } from './label-connection.ts';
import { listConnections } from './list-connections.ts';
import { listSchema } from './schema.ts';

let test: TestRoom;
beforeAll(async () => {
  test = await openTestRoom();
});
afterAll(() => test.close());

async function linked(username: string) {
  const viewer = await test.newViewer();
  const user = test.gitlab.createUser({ username, name: 'Ada' });
  const { token } = test.gitlab.createToken({ user, scopes: ['read_user'] });
  const { connection } = await linkAttempt(test, viewer, { token });
  if (!connection) throw new Error('not linked');
  const { id } = connection;
  const label = (text: string, by = viewer, connectionId = id) =>
    labelConnection(by, { connectionId, label: text }, test.room.prisma);
  const shown = async () =>
    (await listConnections(viewer, listSchema.parse({}), test.room)).connections[0]?.label;
  return { label, shown };
}

it('is its owner’s, bounded, and can be taken away', async () => {
  const { label, shown } = await linked('barbara');
  expect(await label('mine', await test.newViewer())).toBeNull();
  expect(await label('x', undefined, 'nonsense')).toBeNull();
  expect(await shown()).toBe('');
  expect(await label(` CI of ${'x y'.repeat(100)}`)).toMatch(/^CI of x y.*…$/);
  expect(await shown()).toHaveLength(80);
  expect(await label('')).toBe('');
  expect(await shown()).toBe('');
});

it('keeps no token that was pasted into it', async () => {
  const { label, shown } = await linked('radia');
  const token = 'glpat-canary7Qk4M2xDaB3dE5';
  expect(await label(`CI ${token}`)).toMatch(/^CI /);
  expect(await shown()).not.toContain('canary');
  expect(await dumpDatabase(test.database.url)).not.toMatch(formsOf(token));
});
