import 'server-only';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { Secret } from '#lib/domain/secret.ts';
import { openText } from './seal-text.ts';
import { sealToken, type TokenBinding, tokenAad } from './seal-token.ts';
import { VaultError } from './vault-error.ts';
import type { VaultKeys } from './vault-keys.ts';

const DUMMY = new Secret('rehearsal');

/** Thrown to take back what was only a rehearsal. */
class Enough extends Error {}

/**
 * Seals a dummy into the row, reads it back, opens it, and takes all of that back: what will be needed once the old token is gone is shown to work
 * while it still lives.
 * @throws what went wrong.
 */
export async function rehearseSealing(
  prisma: PrismaClient,
  keys: VaultKeys,
  binding: TokenBinding,
): Promise<void> {
  const data = await sealToken(keys, DUMMY, binding);
  const { connectionId: id, userId } = binding;
  const rehearsal = prisma.$transaction(async (tx) => {
    await tx.connection.update({ where: { id, userId }, data, select: { id: true } });
    const row = await tx.connection.findUniqueOrThrow({ where: { id }, select: { sealedToken: true } });
    const opened = await openText(keys, row.sealedToken ?? '', tokenAad(binding));
    if (opened.reveal() !== DUMMY.reveal()) throw new VaultError('What was written is not what is read.');
    throw new Enough();
  });
  await rehearsal.catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
}
