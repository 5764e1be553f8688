import type { CheckDetail } from '#lib/domain/outcome.ts';
import type { AttemptView } from '#lib/features/connections/view.ts';

/** Everything known for the sentences of an attempt: its evidence, and the detail of the check that decided. */
export function attemptFacts({ checks, evidence, verdict }: AttemptView): CheckDetail {
  const decided = checks.find(({ status, code }) => status === 'failed' && code === verdict);
  return { ...evidence, ...decided?.detail };
}

/** A remark's facts stand in the check that made it. */
export function noteFacts({ checks, evidence }: AttemptView, note: string): CheckDetail {
  return { ...evidence, ...checks.find(({ code }) => code === note)?.detail };
}
