import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { createClient } from './create-client.ts';
import { isDatabaseAway } from './is-database-away.ts';

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

it.each(['postgresql://nobody@127.0.0.1:1/none', 'postgresql://nobody@localhost:1/none'])(
  'recognises that nothing listens at %s, for a query and for a transaction',
  async (url) => {
    const client = createClient(url);
    expect(isDatabaseAway(await caught(client.user.count()))).toBe(true);
    expect(isDatabaseAway(await caught(client.$transaction((tx) => tx.user.count())))).toBe(true);
    await client.$disconnect();
  },
);

it('recognises a socket file that is not there', async () => {
  const refused = new Promise((_, reject) => connect('/nowhere/.s.PGSQL.5432').once('error', reject));
  expect(isDatabaseAway(await caught(refused))).toBe(true);
});

it('recognises a server that ends its connections', () => {
  // As Prisma 7.10 passes it on: the SQL state stands in the message only.
  const said =
    'Database error. Code: `57P01`. Message: `terminating connection due to administrator command`';
  expect(isDatabaseAway(Object.assign(new Error(said), { code: 'P2039' }))).toBe(true);
  expect(isDatabaseAway(Object.assign(new Error('Database error. Code: `22012`.'), { code: 'P2039' }))).toBe(
    false,
  );
});

it('takes no mistake of ours for it', async () => {
  expect(isDatabaseAway(await caught(readFile('/nowhere/at/all')))).toBe(false);
  expect(isDatabaseAway(new Error('Unique constraint failed'))).toBe(false);
  expect(isDatabaseAway(Object.assign(new Error('taken'), { code: 'P2002' }))).toBe(false);
  expect(isDatabaseAway('away')).toBe(false);
});
