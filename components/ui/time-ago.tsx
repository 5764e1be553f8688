'use client';

import { useEffect, useState } from 'react';
import { relativeTime } from './relative-time.ts';

const UTC = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

/**
 * @param at ISO instant. @param now the server's clock when it drew the page: both sides must draw the same words first; the reader's
 * own time zone is known only afterwards.
 */
export function TimeAgo({ at, now }: { at: string; now: string }) {
  const [clock, setClock] = useState<{ now: Date; local: string | null }>({
    now: new Date(now),
    local: null,
  });
  useEffect(() => {
    const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' }).format(
      new Date(at),
    );
    const tick = () => setClock({ now: new Date(), local });
    tick();
    const timer = setInterval(tick, 60_000);
    return () => clearInterval(timer);
  }, [at]);
  const instant = new Date(at);
  const absolute = [clock.local && `${clock.local} (yours)`, `${UTC.format(instant)} UTC`, at]
    .filter(Boolean)
    .join('\n');
  return (
    <time dateTime={at} title={absolute} className="whitespace-nowrap">
      {relativeTime(instant, clock.now)}
    </time>
  );
}
