import 'server-only';
import { doorCodeOf } from '#lib/action/action-state.ts';
import type { Refusal } from '#lib/action/open-door.ts';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { storedOutcome } from '#lib/domain/outcome.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { ToldState } from '../view.ts';
import type { RotationEnd } from './rotate-connection.ts';

/** How *Rotate* ended, in words for the panel that it was pressed in. */

export function toldOfRotation(words: Words, end: Exclude<RotationEnd, { kind: 'not_found' }>): ToldState {
  const { say } = words;
  switch (end.kind) {
    case 'rotated': {
      const { reference, connection } = end.attempt;
      const day = connection?.expiresOn ? words.day(calendarDateOf(connection.expiresOn)) : null;
      const text = day && say('rotation.until', { day });
      return { ...told('done', 'ok', say('rotation.done'), text), code: 'ok', reference };
    }
    case 'refused': {
      const { reference, verdict } = end.attempt;
      const code = storedOutcome(verdict);
      const { title, todo } = outcomeWords(words, code);
      const text = `${say('ui.sentence', { text: title })} ${todo}`;
      return { ...told('done', 'warn', say('rotation.refused'), text), code, reference };
    }
    case 'open':
      return told('done', 'warn', say('rotation.state.recovering'), say('rotation.recovering'));
    case 'off':
      return end.obstacle === 'open'
        ? toldOfOpenRotation(words)
        : told('done', 'warn', say('rotation.refused'), say(`rotation.off.${end.obstacle}`));
  }
}

export function toldOfOpenRotation({ say }: Words): ToldState {
  return told('failed', 'warn', say('rotation.state.running'), say('rotation.busy'));
}

/** The door's refusal: nothing was asked of GitLab. */
export function toldOfRotationRefusal({ say }: Words, { code, reference }: Refusal): ToldState {
  const text = say(`door.${doorCodeOf(code)}`);
  return { ...told('failed', 'warn', say('rotation.refused'), text), code, reference };
}

function told(
  status: ToldState['status'],
  tone: ToldState['tone'],
  title: string,
  text: string | null,
): ToldState {
  return { status, tone, title, text, code: null, reference: null };
}
