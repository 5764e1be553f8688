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
      return [`${check.title}: ${say(`connect.running.${check.status}`)}`, check.remark]
        .filter(Boolean)
        .join('. ');
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
export function lookAnnouncement(look: Look): string {
  if (look.phase !== 'seen') return '';
  const { chips, sentence } = look.answer.look;
  return [...chips.map(({ text }) => text), sentence?.title, sentence?.text].filter(Boolean).join('. ');
}
