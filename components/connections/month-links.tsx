import type { ExpiryMonthView, MonthLink } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Icon } from '../ui/icon.tsx';

const CALENDAR = '/connections/calendar';

/** The month that is shown, and the ways to those beside it. */
export function MonthLinks({ view, words }: { view: ExpiryMonthView; words: Words }) {
  const { title, previous, next, isNow } = view;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <nav aria-label={words.say('calendar.month.label')} className="flex gap-1">
        <Beside link={previous} turn="rotate-90" name={words.say('calendar.month.previous')} />
        <Beside link={next} turn="-rotate-90" name={words.say('calendar.month.following')} />
      </nav>
      <h2 className="font-semibold text-lg first-letter:uppercase">{title}</h2>
      {!isNow && (
        <a href={CALENDAR} className={buttonClass('quiet', 'sm')}>
          {words.say('calendar.month.toNow')}
        </a>
      )}
    </div>
  );
}

function Beside({ link, turn, name }: { link: MonthLink | null; turn: string; name: string }) {
  if (!link) return null;
  return (
    <a
      href={monthHref(link.month)}
      title={link.title}
      className={buttonClass('secondary', 'sm', 'w-8 px-0 max-sm:size-11')}
    >
      <Icon name="chevron" className={turn} />
      <span className="sr-only">
        {name}: {link.title}
      </span>
    </a>
  );
}

export function monthHref(month: string): string {
  return `${CALENDAR}?month=${month}`;
}
