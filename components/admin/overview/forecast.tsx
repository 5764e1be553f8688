import type { OverviewView } from '#lib/features/admin/overview/view.ts';
import type { Words } from '#lib/words/words.ts';
import { PageSection } from '../../layout/page-section.tsx';
import { BarList } from '../../ui/bar-list.tsx';

/** When the tokens end, week by week: what will come to the owners, before it comes. */
export function Forecast({ view, words }: { view: OverviewView; words: Words }) {
  const { say, day } = words;
  const { weeks, ended, later, never } = view;
  return (
    <PageSection id="forecast" title={say('overview.forecast.title')} intro={say('overview.forecast.intro')}>
      <BarList
        bars={weeks.map(({ from, to, count }, week) => ({
          key: from,
          label: <time dateTime={from}>{day(from)}</time>,
          value: count,
          text: say('overview.number', { count }),
          href: count > 0 ? `/admin/connections?status=live&endsFrom=${from}&endsTo=${to}` : null,
          // The month in which people are reminded.
          tone: week < 4 ? 'warn' : 'accent',
        }))}
      />
      <p className="mt-3 text-muted text-sm">{say('overview.forecast.besides', { ended, later, never })}</p>
    </PageSection>
  );
}
