import clsx from 'clsx';
import type { ExpiryDayView, ExpiryMonthView, ExpiryView } from '#lib/features/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import { TONE_TEXT } from '../ui/tone.ts';
import { STATUS_LOOK } from './status-badge.tsx';

type CalendarProps = { view: ExpiryMonthView; words: Words };

/** A month as a table of weeks; on phones its days with something in them, one below the other. */
export function ExpiryCalendar({ view, words }: CalendarProps) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 max-md:block md:overflow-hidden md:rounded-xl md:border md:border-border md:bg-surface">
      <caption className="sr-only">{words.say('calendar.month.caption', { month: view.title })}</caption>
      <thead className="max-md:sr-only">
        <tr>
          {view.weekdays.map(({ short, long }) => (
            <th
              key={long}
              scope="col"
              className="bg-sunken px-2 py-1.5 text-left font-medium text-muted text-xs"
            >
              <span aria-hidden="true">{short}</span>
              <span className="sr-only">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:flex max-md:flex-col max-md:gap-3">
        {view.weeks.map((week) => (
          <tr key={week[0]?.date} className="max-md:contents">
            {week.map((day) => (
              <Day key={day.date} day={day} words={words} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHOWN_MAX = 3;

function Day({ day, words }: { day: ExpiryDayView; words: Words }) {
  const { date, inMonth, today, expiries } = day;
  const more = expiries.slice(SHOWN_MAX);
  return (
    <td
      className={clsx(
        'h-26 border-border border-t p-1.5 align-top md:not-first:border-l',
        'max-md:block max-md:h-auto max-md:rounded-xl max-md:border max-md:bg-surface max-md:p-4',
        !inMonth && 'bg-sunken/60',
        expiries.length === 0 && 'max-md:hidden',
      )}
    >
      {inMonth && (
        <time
          dateTime={date}
          aria-current={today ? 'date' : undefined}
          className="flex items-center gap-1.5 text-sm max-md:mb-1.5 max-md:font-medium"
        >
          <span
            aria-hidden="true"
            className={clsx(
              'numbers grid size-6 place-items-center rounded-full max-md:hidden',
              today ? 'bg-accent font-semibold text-on-accent' : 'text-muted',
            )}
          >
            {day.number}
          </span>
          <span className="md:sr-only">{day.name}</span>
          {today && <span className="text-accent text-xs">{words.say('calendar.month.today')}</span>}
        </time>
      )}
      {expiries.length > 0 && (
        <>
          <Expiries expiries={expiries.slice(0, SHOWN_MAX)} words={words} />
          {more.length > 0 && (
            <details>
              <summary className="flex h-6 w-fit items-center rounded-sm px-1.5 font-medium text-accent text-xs hover:underline">
                {words.say('calendar.month.more', { count: more.length })}
              </summary>
              <Expiries expiries={more} words={words} />
            </details>
          )}
        </>
      )}
    </td>
  );
}

function Expiries({ expiries, words }: { expiries: readonly ExpiryView[]; words: Words }) {
  return (
    <ul className="flex flex-col">
      {expiries.map((expiry) => (
        <li key={expiry.id}>
          <Ending expiry={expiry} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Ending({ expiry: { id, account, accountOn, host, status }, words }: EndingProps) {
  const { icon, tone } = STATUS_LOOK[status];
  return (
    <a
      href={`/connections/${id}`}
      title={accountOn}
      className="flex gap-1.5 rounded-sm px-1.5 py-1 hover:bg-sunken"
    >
      <Icon name={icon} size={14} className={clsx('mt-0.5', TONE_TEXT[tone])} />
      <span className="flex min-w-0 flex-col">
        <bdi className="truncate font-medium text-sm">{account}</bdi>
        <bdi className="truncate font-mono text-muted text-xs">{host}</bdi>
        <span className={clsx('truncate text-xs', TONE_TEXT[tone])}>
          {words.say(`dashboard.status.${status}`)}
        </span>
      </span>
    </a>
  );
}

type EndingProps = { expiry: ExpiryView; words: Words };
