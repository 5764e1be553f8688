import type { CheckDetail, OutcomeCode, Verdict } from '#lib/domain/outcome.ts';
import type { VersionSurmise } from '#lib/domain/version-bracket.ts';
import type { LookView } from './view.ts';

/** What a look found, before it is put into words. */
export type LookFinding = {
  typed: string;
  /** The GitLab that was found, else the address as understood; null where it could not be read or leads to no GitLab. */
  baseUrl: string | null;
  /** That the name holds letters beyond ASCII: as they were typed. */
  otherLetters: string | null;
  verdict: Verdict;
  /** For the verdict's sentence. */
  facts: CheckDetail;
  slow: boolean;
  privateCa: boolean;
  /** `http` was typed, and https is used. */
  httpsInstead: boolean;
  version: VersionSurmise;
  suggestion: { address: string; why: SuggestionReason } | null;
  /** What administrators say to whoever is about to link it. */
  helpText: string | null;
};

/** `typo`: mistyped. `elsewhere`: a redirect leads there. `ownName`: this GitLab calls itself so. `beside`: a service next to GitLab was named. */
export type SuggestionReason = 'typo' | 'elsewhere' | 'ownName' | 'beside';

type State = LookView['state'];

const STATES: Partial<Record<OutcomeCode, State>> = {
  'address.malformed': 'unreadable',
  'address.other_product': 'other_product',
  'dns.not_found': 'not_found',
  'network.private': 'private',
  'gateway.html': 'not_found',
  'redirect.elsewhere': 'elsewhere',
  'gitlab.not_found': 'not_found',
  'gitlab.unexpected': 'not_found',
  'policy.host': 'private',
  'limit.exceeded': 'limited',
};

const FAMILY_STATES: Readonly<Record<string, State>> = {
  dns: 'down',
  network: 'down',
  proxy: 'down',
  tls: 'untrusted',
  gateway: 'gateway',
  gitlab: 'down',
};

export function stateOf({ verdict, slow }: Pick<LookFinding, 'verdict' | 'slow'>): State {
  if (verdict === 'ok') return slow ? 'slow' : 'found';
  return STATES[verdict] ?? FAMILY_STATES[verdict.slice(0, verdict.indexOf('.'))] ?? 'down';
}

/** Only where the operator allows it for that host. */
export function isPlainHttp({ baseUrl }: Pick<LookFinding, 'baseUrl'>): boolean {
  return baseUrl?.startsWith('http:') === true;
}
