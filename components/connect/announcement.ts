import type { useSay } from '../ui/say.tsx';
import type { Look } from './use-look.ts';
import type { Run } from './use-streamed-connect.ts';

type Say = ReturnType<typeof useSay>;

/** What a screen reader is told, politely, while and after the checks run. */
export function announcement(run: Run, say: Say): string {
  switch (run.phase) {
    case 'idle':
    case 'lost':
      return '';
    case 'refused':
      return say('connect.refused.announced');
    case 'running': {
      const check = run.checks.at(-1);
      if (!check) return say('connect.running.announced');
      const text = `${check.title}: ${say(`connect.running.${check.status}`)}`;
      return [say('ui.sentence', { text }), check.remark].filter(Boolean).join(' ');
    }
    case 'finished': {
      const { outcome } = run.attempt;
      return outcome
        ? say('connect.failed.announced', { title: outcome.title })
        : say('connect.done.announced');
    }
  }
}

/** … and what was found at the address. */
export function lookAnnouncement(look: Look, say: Say): string {
  if (look.phase !== 'seen') return '';
  const { chips, sentence } = look.answer.look;
  const titles = [...chips.map(({ text }) => text), ...(sentence ? [sentence.title] : [])];
  return [...titles.map((text) => say('ui.sentence', { text })), sentence?.text].filter(Boolean).join(' ');
}
