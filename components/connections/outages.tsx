import type { OutageView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Alert } from '../ui/alert.tsx';

const SHOWN_MAX = 5;

/** One word for all connections of a host that does not answer, in place of one in each of their rows. */
export function Outages({ outages, words }: { outages: readonly OutageView[]; words: Words }) {
  const more = outages.length - SHOWN_MAX;
  return (
    <>
      {outages.slice(0, SHOWN_MAX).map(({ origin, title, text }) => (
        <Alert key={origin} tone="info" icon="cloud-off" title={<bdi>{title}</bdi>}>
          {text}
        </Alert>
      ))}
      {more > 0 && (
        <p className="text-muted text-sm">{words.say('dashboard.outage.more', { count: more })}</p>
      )}
    </>
  );
}
