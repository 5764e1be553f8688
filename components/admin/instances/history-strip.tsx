import clsx from 'clsx';
import type { HistoryDayView, HistoryView } from '#lib/features/admin/instances/view.ts';
import type { Words } from '#lib/words/words.ts';

const LOOK: Record<HistoryDayView['state'], string> = {
  unknown: 'h-2 bg-border',
  good: 'h-5 bg-ok',
  some: 'h-6 bg-warn',
  bad: 'h-8 bg-bad',
};

/** A bar for each day; the worse, the taller, so that it does not hang on colour. Everything it says stands in words beside it. */
export function HistoryStrip({ history, words: { say } }: { history: HistoryView; words: Words }) {
  return (
    <figure>
      <figcaption className="text-sm">
        <bdi>{history.summary}</bdi>
      </figcaption>
      <div aria-hidden="true" className="mt-3 flex h-8 items-end gap-px sm:gap-0.5">
        {history.days.map(({ day, state, text }) => (
          <span
            key={day}
            title={text}
            className={clsx('min-w-0 flex-1 rounded-[1px] forced-color-adjust-none', LOOK[state])}
          />
        ))}
      </div>
      <div aria-hidden="true" className="mt-1 flex justify-between text-muted text-xs">
        <span>{say('instances.history.first')}</span>
        <span>{say('instances.history.last')}</span>
      </div>
    </figure>
  );
}

export function OutageList({ history, words: { say } }: { history: HistoryView; words: Words }) {
  if (history.outages.length === 0)
    return <p className="mt-3 text-muted text-sm">{say('instances.history.none')}</p>;
  return (
    <ul className="mt-4 flex flex-col gap-2 text-sm">
      {history.outages.map(({ id, title, text }) => (
        <li key={id}>
          <span className="font-medium">{title}</span>
          <span className="numbers block text-muted">{text}</span>
        </li>
      ))}
      {history.more && <li className="text-muted">{history.more}</li>}
    </ul>
  );
}
