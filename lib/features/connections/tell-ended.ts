import 'server-only';
import { DOOR_MESSAGES, isDoorCode } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { outcomeMessage } from './messages.ts';
import type { AttemptView, ToldState } from './view.ts';

/** How *Re-check* and *Disconnect* ended, in words for the row or dialog they were pressed in. */

/** @param attempt the re-check, stored. Where the connection has changed its row says what to do; a first plain 401 changes nothing, so all is said here. */
export function toldOfRecheck({ outcome, notes, evidence, reference }: AttemptView): ToldState {
  if (!outcome)
    return {
      status: 'done',
      tone: notes.length > 0 ? 'warn' : 'ok',
      title: 'Checked: healthy',
      text: notes.map(({ title }) => `${title}.`).join(' ') || null,
      code: 'ok',
      reference,
    };
  const unconfirmed = evidence.confirmsAfter !== undefined;
  return {
    status: 'done',
    tone: unconfirmed || outcome.actor === 'wait' ? 'warn' : 'bad',
    title: outcome.title,
    text: unconfirmed ? `${outcome.saw} ${outcome.todo}` : null,
    code: outcome.code,
    reference,
  };
}

/** The door's refusal, or GitLab's refusal to revoke: either way nothing has changed. */
export function toldOfRefusal({ code, reference }: Refusal): ToldState {
  const title = 'Nothing has been changed';
  const outcome = OUTCOME_CODES.find((known) => known === code && !isDoorCode(known));
  const text = outcome
    ? `GitLab did not revoke the token. ${outcomeMessage(outcome).title}. ${DISCONNECT_ANYWAY}`
    : DOOR_MESSAGES[code && isDoorCode(code) ? code : 'input.malformed'];
  return { status: 'failed', tone: 'warn', title, text, code, reference };
}

const DISCONNECT_ANYWAY = 'Try again, or disconnect without revoking and revoke it in GitLab yourself.';
