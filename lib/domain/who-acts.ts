import { word } from './check-facts.ts';
import { type Actor, type CheckDetail, type OutcomeCode, whoActs } from './outcome.ts';

/** Where the facts know better than the code alone who can put it right. */
const ACTOR_BY_REASON: Partial<Record<OutcomeCode, (reason: string | null) => Actor | null>> = {
  // Without a reason it is an authority that the operator has to add; what else is wrong is for who runs that GitLab.
  'tls.untrusted': (reason) =>
    reason === null || reason === 'self_signed' || reason === 'unknown_issuer' ? null : 'gitlab_admin',
  'tls.plain_http': (reason) => (reason === 'not_allowed' ? 'you' : null),
};

/** @param facts the failing check's detail together with the attempt's evidence. */
export function whoActsOn(code: OutcomeCode, facts: CheckDetail): Actor {
  if (code === 'token.unknown' && word(facts, 'confirmsAfter')) return 'wait';
  return ACTOR_BY_REASON[code]?.(word(facts, 'reason')) ?? whoActs(code);
}
