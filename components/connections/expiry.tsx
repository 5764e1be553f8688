import clsx from 'clsx';
import { EXPIRES_SOON_DAYS } from '#lib/domain/connection-status.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';

type ExpiryFacts = Pick<ConnectionView, 'expiresOn' | 'daysLeft' | 'expiry'>;

const LONGEST_DAYS = 365;

/** "21 Nov 2027 · 364 days", and a bar of the time that is left, out of a year. */
export function Expiry({ connection }: { connection: ExpiryFacts }) {
  const { expiresOn, daysLeft, expiry } = connection;
  if (expiresOn === null || daysLeft === null) return <span className="text-muted">{expiry.day}</span>;
  const tone = toneOf(daysLeft);
  return (
    <span className="flex max-w-44 flex-col gap-1.5">
      <span className="numbers whitespace-nowrap">
        <time dateTime={expiresOn} title={expiry.stops ?? undefined}>
          {expiry.day}
        </time>{' '}
        <span className={clsx('text-sm', TONE_TEXT[tone])}>({expiry.left})</span>
      </span>
      <svg
        viewBox="0 0 100 3"
        preserveAspectRatio="none"
        className="h-[3px] w-full overflow-hidden rounded-full"
        aria-hidden="true"
      >
        <rect width="100" height="3" className="fill-border" />
        <rect width={barWidth(daysLeft)} height="3" className={clsx('fill-current', TONE_TEXT[tone])} />
      </svg>
      {expiry.near && <span className="numbers text-muted text-xs">{expiry.near}</span>}
    </span>
  );
}

function toneOf(daysLeft: number): Tone {
  if (daysLeft <= 0) return 'bad';
  return daysLeft <= EXPIRES_SOON_DAYS ? 'warn' : 'ok';
}

function barWidth(daysLeft: number): number {
  return Math.ceil(100 * Math.min(1, Math.max(0, daysLeft / LONGEST_DAYS)));
}
