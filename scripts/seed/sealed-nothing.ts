import { Secret } from '#lib/domain/secret.ts';
import { sealToken } from '#lib/infra/vault/seal-token.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';
import type { SeedWish } from './fill-database.ts';

/** Stands in every made-up row: no token at all, sealed to a row that does not exist, so that none of them opens it. */
export function sealedNothing(keys: VaultKeys): Promise<SeedWish['sealed']> {
  const nowhere = { connectionId: 'none', userId: 'none', instanceUrl: 'https://gitlab.example.test' };
  return sealToken(keys, new Secret('nothing'), nowhere);
}
