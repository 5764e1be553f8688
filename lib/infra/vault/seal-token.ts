import 'server-only';
import type { Secret } from '#lib/domain/secret.ts';
import { sealText } from './seal-text.ts';
import type { VaultKeys } from './vault-keys.ts';

/** The row that a sealed token belongs to. Moved to any other row, user or instance it does not open. */
export type TokenBinding = { connectionId: string; userId: string; instanceUrl: string };

export type SealedToken = { sealedToken: string; sealedUnder: string };

export async function sealToken(keys: VaultKeys, token: Secret, binding: TokenBinding): Promise<SealedToken> {
  return { sealedToken: await sealText(keys, token, tokenAad(binding)), sealedUnder: keys[0].kid };
}

/** `slot` leaves room for a second secret in the same row. */
export function tokenAad({ connectionId, userId, instanceUrl }: TokenBinding): string {
  return ['v1', 'connection', connectionId, userId, instanceUrl, 'token'].join('|');
}
