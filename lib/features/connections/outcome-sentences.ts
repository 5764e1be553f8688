import type { Actor, CheckDetail, OutcomeCode } from '#lib/domain/outcome.ts';
import { accountSentences } from './sentences-account.ts';
import { networkSentences } from './sentences-network.ts';
import { tokenSentences } from './sentences-token.ts';

/** title · what we saw · what to do. Each at most two lines; no blame, no exclamation marks. */
export type Sentence = {
  title: string;
  saw: string;
  todo: string;
  /** Who can do it, where the facts know better than the code alone. */
  actor?: Actor;
};

export type SentenceOf = (facts: CheckDetail) => Sentence;

/** Every code has its sentence: a code that is added to the domain does not compile until it is here. */
export const outcomeSentences: Record<OutcomeCode, SentenceOf> = {
  ...networkSentences,
  ...tokenSentences,
  ...accountSentences,
};
