import { fieldToMend, outcomeMessage } from '#lib/features/connections/messages.ts';
import type { AttemptView } from '#lib/features/connections/view.ts';
import { attemptFacts } from './attempt-facts.ts';

export type FieldMending = { field: 'hostname' | 'token'; error: string };

/** The field that has to be mended after a failed attempt, with the words that stand under it: what it is; the outcome beside the form says what to do. */
export function fieldMending(attempt: AttemptView): FieldMending | null {
  if (attempt.verdict === 'ok') return null;
  const field = fieldToMend(attempt.verdict);
  return field && { field, error: `${outcomeMessage(attempt.verdict, attemptFacts(attempt)).title}.` };
}
