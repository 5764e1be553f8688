import 'server-only';
import type { Secret } from '#lib/domain/secret.ts';
import { openText, sealText } from './seal-text.ts';
import type { TokenBinding } from './seal-token.ts';
import type { VaultKeys } from './vault-keys.ts';

/** GitLab's answer to a rotation, as it came, for the spool: the new token is in it before anybody has read it. */
export function sealAnswer(keys: VaultKeys, raw: Secret, binding: TokenBinding): Promise<string> {
  return sealText(keys, raw, answerAad(binding));
}

/** @throws VaultError where it was sealed for another connection, or by another vault. */
export function openAnswer(keys: VaultKeys, sealed: string, binding: TokenBinding): Promise<Secret> {
  return openText(keys, sealed, answerAad(binding));
}

function answerAad({ connectionId, userId, instanceUrl }: TokenBinding): string {
  return ['v1', 'connection', connectionId, userId, instanceUrl, 'rotation'].join('|');
}
