import 'server-only';
import { doorCodeOf, isDoorCode } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { AttemptView, ToldState } from './view.ts';

/** How *Re-check* and *Disconnect* ended, in words for the row or dialog they were pressed in. */

/**
 * @param attempt the re-check, stored. Where it has changed the connection, the row itself says what to do; a first plain 401 changes
 * nothing, so all is said here.
 */
export function toldOfRecheck(
  words: Words,
  { outcome, notes, evidence, connection, reference }: AttemptView,
): ToldState {
  const told = { status: 'done', reference, code: outcome?.code ?? 'ok' } as const;
  if (!outcome) {
    const remarks = notes.map(({ title }) => words.say('ui.sentence', { text: title })).join(' ');
    return {
      ...told,
      tone: remarks ? 'warn' : 'ok',
      title: words.say('told.healthy'),
      text: remarks || null,
    };
  }
  const { title, saw, todo } = outcome;
  if (evidence.confirmsAfter !== undefined) return { ...told, tone: 'warn', title, text: `${saw} ${todo}` };
  if (connection?.status === 'needs_you')
    return { ...told, tone: 'bad', title: words.say('told.needsYou'), text: null };
  if (connection?.status === 'unreachable')
    return { ...told, tone: 'warn', title: words.say('told.unreachable'), text: null };
  return { ...told, tone: 'warn', title, text: todo };
}

/** The door's refusal, or GitLab's refusal to revoke: either way nothing has changed. */
export function toldOfRefusal(words: Words, { code, reference }: Refusal): ToldState {
  const title = words.say('told.unchanged');
  const outcome = OUTCOME_CODES.find((known) => known === code && !isDoorCode(known));
  const text = outcome
    ? words.say('told.notRevoked', { why: outcomeWords(words, outcome).title })
    : words.say(`door.${doorCodeOf(code)}`);
  return { status: 'failed', tone: 'warn', title, text, code, reference };
}
