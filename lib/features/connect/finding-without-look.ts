import 'server-only';
import { likelyAddress } from '#lib/domain/address-typos.ts';
import { GITLAB_COM } from '#lib/domain/gitlab-com.ts';
import {
  type AddressProblem,
  cleanAddressInput,
  parseInstanceAddress,
} from '#lib/domain/instance-address.ts';
import type { CheckDetail, OutcomeCode } from '#lib/domain/outcome.ts';
import { surmiseVersion } from '#lib/domain/version-bracket.ts';
import type { LookFinding } from './look-finding.ts';

/** What can be said of an address without asking anybody. */

/** @param linked base URLs of the person's own GitLabs, one of which may have been meant. */
export function unreadableFinding(
  typed: string,
  { code, reason, detail }: AddressProblem,
  linked: readonly string[],
): LookFinding {
  const meant = likelyAddress(typed, linked);
  return {
    ...withoutLook(typed, null, code, { ...detail, reason }),
    suggestion: meant ? { address: meant, why: 'typo' } : null,
  };
}

/** Where the person has looked too often: the address as understood, and nothing else. */
export function limitedFinding(typed: string): LookFinding {
  const address = parseInstanceAddress(typed);
  const baseUrl = address.ok ? (address.value.candidates[0] ?? null) : null;
  return withoutLook(typed, baseUrl, 'limit.exceeded');
}

function withoutLook(
  typed: string,
  baseUrl: string | null,
  verdict: OutcomeCode,
  facts: CheckDetail = {},
): LookFinding {
  return {
    typed: cleanAddressInput(typed),
    baseUrl,
    otherLetters: null,
    verdict,
    facts,
    slow: false,
    privateCa: false,
    httpsInstead: false,
    version: surmiseVersion({ told: null, stored: null, scopes: null, isGitlabCom: baseUrl === GITLAB_COM }),
    suggestion: null,
    helpText: null,
  };
}
