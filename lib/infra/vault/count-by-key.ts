import 'server-only';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { keyIdOf } from './seal-text.ts';

export type KeyCount = { kid: string; rows: number };

/** How many sealed things there are under each key id: connections' tokens and the vault's own keys. */
export async function countByKey(prisma: PrismaClient): Promise<KeyCount[]> {
  const tokens = await prisma.connection.groupBy({
    by: ['sealedUnder'],
    where: { sealedUnder: { not: null } },
    _count: true,
  });
  const counts = new Map<string, number>();
  const add = (kid: string, rows: number) => counts.set(kid, (counts.get(kid) ?? 0) + rows);
  for (const { sealedUnder, _count } of tokens) add(sealedUnder ?? '', _count);
  for (const { sealed } of await prisma.vaultSecret.findMany({ select: { sealed: true } }))
    add(keyIdOf(sealed), 1);
  return Array.from(counts, ([kid, rows]) => ({ kid, rows }));
}
