import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitlab, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa, type TestCa } from '#e2e/fixtures/certificates.ts';
import { netSettings } from '#e2e/fixtures/net.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { readAuthorities } from '#lib/infra/net/read-authorities.ts';
import { createWords } from '#lib/words/words.ts';
import { addInstance } from './add-instance.ts';
import { changeInstance } from './change-instance.ts';
import { getInstance } from './get-instance.ts';
import { listInstances } from './list-instances.ts';
import { lookNow } from './look-now.ts';
import type { InstancesRoom } from './room.ts';
import { INSTANCE_FILTERS, INSTANCE_SORTS, instanceWishSchema } from './schema.ts';
import { removeAuthority, trustAuthority } from './trust-authority.ts';

let database: TestDatabase;
let ca: TestCa;
let gitlab: FakeGitlab;
let neighbour: FakeGitlab;
let room: InstancesRoom;
let admin: Permitted<'instance:manage'>;
beforeAll(async () => {
  ca = await makeCa('Acme Root');
  const { key, chain } = await (await ca.makeIntermediate('Acme Intermediate')).issue({
    names: ['localhost'],
    ips: ['127.0.0.1'],
  });
  const tls = { key, cert: chain };
  [database, gitlab, neighbour] = await Promise.all([
    createTestDatabase(),
    startFakeGitlab({ tls }),
    startFakeGitlab({ tls }),
  ]);
  const { prisma } = database;
  const words = await createWords('en');
  room = { prisma, net: netSettings(), requiredScopes: [], now: () => new Date(), words };
  const { id: userId } = await prisma.user.create({
    data: { email: 'admin@example.test', name: 'Ada Admin' },
  });
  // The module that makes viewers needs a running Next; whom it lets through is proven by its own tests.
  admin = { userId, role: 'admin' } as unknown as Permitted<'instance:manage'>;
});
beforeEach(() => database.prisma.instance.deleteMany());
afterAll(async () => {
  await Promise.all([gitlab.close(), neighbour.close()]);
  await database.drop();
});

async function add(address: string): Promise<string> {
  const added = await addInstance(admin, address, room);
  if (!added.ok) throw new Error(added.error.code);
  return added.value;
}

const authorities = () => {
  const read = readAuthorities(ca.cert, room.now());
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('an authority that an administrator adds', () => {
  it('makes the look at its host pass, and vouches for no other host', async () => {
    const [id, other] = [await add(gitlab.url), await add(neighbour.url)];
    expect(await lookNow(admin, id, room)).toMatchObject({ status: 'failed' });
    const trusted = await trustAuthority(admin, { instanceId: id, revision: 1 }, authorities(), room);
    expect(trusted).toEqual({ ok: true, value: { revision: 2 } });
    expect(await lookNow(admin, id, room)).toMatchObject({ status: 'done' });
    expect(await lookNow(admin, other, room)).toMatchObject({ status: 'failed' });
    const shown = await getInstance(admin, id, room);
    expect(shown?.certificate?.chain.map(({ role, subject }) => [role, subject])).toEqual([
      ['Server', 'localhost'],
      ['Intermediate', 'Acme Intermediate'],
      ['Root that was added here', 'Acme Root'],
    ]);
    await removeAuthority(admin, { instanceId: id, revision: 2 }, room);
    expect(await lookNow(admin, id, room)).toMatchObject({ status: 'failed' });
  });
});

describe('two administrators', () => {
  it('who change the same: the later one is told by whom, and nothing is lost', async () => {
    const id = await add(gitlab.url);
    const change = (helpText: string) =>
      changeInstance(
        admin,
        { id, revision: 1, data: { helpText }, verb: 'instance.help_changed', facts: {} },
        room,
      );
    expect(await change('Use the VPN.')).toMatchObject({ ok: true });
    expect(await change('Ask Bob.')).toMatchObject({
      ok: false,
      error: { code: 'changed.meanwhile', row: { helpText: 'Use the VPN.' }, last: { by: 'Ada Admin' } },
    });
    expect(await getInstance(admin, id, room)).toMatchObject({ helpText: 'Use the VPN.', revision: 2 });
  });
});

describe('the list', () => {
  it('is sorted and filtered in every way, and is found by a part of the host', async () => {
    const [first] = [await add(gitlab.url), await add(neighbour.url)];
    await database.prisma.instance.update({
      where: { id: first },
      data: { access: 'denied', version: '18.10.1' },
    });
    for (const sort of INSTANCE_SORTS)
      for (const show of [...INSTANCE_FILTERS, null]) {
        const { found } = await listInstances(admin, instanceWishSchema.parse({ sort, show }), room);
        expect(found).toBe(show === null ? 2 : show === 'denied' ? 1 : 0);
      }
    const second = await add(neighbour.url);
    await database.prisma.instance.update({ where: { id: second }, data: { version: '18.9.4-ee' } });
    const newest = await listInstances(admin, instanceWishSchema.parse({ sort: 'version_desc' }), room);
    expect(newest.rows.map(({ id }) => id)).toEqual([first, second]);
    const port = new URL(gitlab.url).port;
    const searched = await listInstances(admin, instanceWishSchema.parse({ q: `127.0.0.1:${port}` }), room);
    expect(searched.rows.map(({ id }) => id)).toEqual([first]);
    const beyond = await listInstances(admin, instanceWishSchema.parse({ page: '9' }), room);
    expect(beyond).toMatchObject({ page: 1, found: 2 });
  });

  it('knows an address once, however often it is added', async () => {
    expect(await add(gitlab.url)).toBe(await add(`${gitlab.url}/`));
  });
});
