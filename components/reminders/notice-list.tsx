import clsx from 'clsx';
import type { NoticeKind } from '#lib/domain/notice.ts';
import type { NoticeDay, NoticeView } from '#lib/features/reminders/notices/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { TONE_SURFACE, type Tone } from '../ui/tone.ts';

const LOOK: Record<NoticeKind, { icon: IconName; tone: Tone }> = {
  reminder: { icon: 'clock', tone: 'warn' },
  needs_you: { icon: 'hand', tone: 'bad' },
  unreachable: { icon: 'cloud-off', tone: 'info' },
  rotated: { icon: 'repeat', tone: 'ok' },
  rotation_failed: { icon: 'alert', tone: 'warn' },
  renewal_asked: { icon: 'renew', tone: 'warn' },
  switched: { icon: 'info', tone: 'warn' },
  repair_link: { icon: 'hand', tone: 'info' },
};

/** News by days. An unread one says so by a word and by weight, never by colour alone. */
export function NoticeList({ days, words }: { days: readonly NoticeDay[]; words: Words }) {
  return (
    <div className="flex flex-col gap-6">
      {days.map(({ key, title, notices }) => (
        <section key={key} aria-labelledby={`day-${key}`}>
          <h2 id={`day-${key}`} className="mb-2 font-medium text-muted text-sm">
            {title}
          </h2>
          <ul className="divide-y divide-border rounded-xl border border-border bg-surface">
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function NoticeRow({ notice, words }: { notice: NoticeView; words: Words }) {
  const { kind, unread, title, text, at, time, open, action } = notice;
  const { icon, tone } = LOOK[kind];
  return (
    <li className="flex flex-wrap items-start gap-x-3.5 gap-y-3 px-4 py-3.5 sm:flex-nowrap sm:px-5">
      <span
        data-edge
        className={clsx('flex size-8 shrink-0 items-center justify-center rounded-full', TONE_SURFACE[tone])}
      >
        <Icon name={icon} />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className={clsx('break-words', unread ? 'font-semibold' : 'font-normal')}>
          <a href={open} className="hover:underline">
            <bdi>{title}</bdi>
          </a>
        </h3>
        <p className="mt-0.5 max-w-3xl break-words text-muted text-sm">{text}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-muted text-xs">
          <time dateTime={at} title={at} className="numbers">
            {time}
          </time>
          {unread && (
            <span className="rounded-full bg-accent-bg px-2 font-medium text-accent-strong">
              {words.say('notices.unread')}
            </span>
          )}
        </p>
      </div>
      <LinkButton href={action.href} size="sm" className="max-sm:ml-11">
        {action.label}
        <span className="sr-only">
          : <bdi>{title}</bdi>
        </span>
      </LinkButton>
    </li>
  );
}
