import { AwayDrawing } from '#components/connections/away-drawing.tsx';
import { ExpiryCalendar } from '#components/connections/expiry-calendar.tsx';
import { MonthLinks, monthHref } from '#components/connections/month-links.tsx';
import { NoConnections } from '#components/connections/no-connections.tsx';
import { ViewSwitch } from '#components/connections/view-switch.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { parseCalendarMonth } from '#lib/domain/calendar-month.ts';
import { getExpiryMonth } from '#lib/features/connections/get-expiry-month.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import { type SearchParams, searchParam } from '../../../search-param.ts';

export const generateMetadata = pageTitle('calendar.month.page');

export default function CalendarPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(
    async () => {
      const viewer = await requireViewer('connection:manage-own');
      // Anything but a month is the one of today.
      const asked = parseCalendarMonth((await searchParam(searchParams, 'month')) ?? '');
      const [view, words] = await Promise.all([getExpiryMonth(viewer, asked), requestWords()]);
      const { say } = words;
      return (
        <Main>
          <PageHeading title={say('calendar.month.page')} />
          {view.anyConnection ? (
            <div className="mt-6 flex flex-col gap-5">
              <div className="flex flex-wrap items-center justify-between gap-3">
                <MonthLinks view={view} words={words} />
                <ViewSwitch current="calendar" words={words} />
              </div>
              {view.nothing && (
                <p className="text-muted">
                  {view.nothing.text}{' '}
                  {view.nothing.link && (
                    <TextLink href={monthHref(view.nothing.link.month)}>{view.nothing.link.title}</TextLink>
                  )}
                </p>
              )}
              <ExpiryCalendar view={view} words={words} />
              <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm">
                <p className="text-muted">{say('calendar.month.utc')}</p>
                <TextLink href="/account#calendar" className="flex items-center gap-1.5">
                  <Icon name="calendar" />
                  {say('calendar.month.add')}
                </TextLink>
              </div>
            </div>
          ) : (
            <div className="mt-6">
              <NoConnections />
            </div>
          )}
        </Main>
      );
    },
    <AwayDrawing />,
  );
}
