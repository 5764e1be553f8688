'use client';

import { useEffect, useState } from 'react';
import { localeOf } from '#lib/domain/language.ts';
import { relativeTime } from './relative-time.ts';
import { usePageLanguage, useSay } from './say.tsx';

/**
 * @param at ISO instant. @param now the server's clock when it drew the page: both sides must draw the same words first; the reader's
 * own time zone is known only afterwards.
 */
export function TimeAgo({ at, now }: { at: string; now: string }) {
  const say = useSay();
  const locale = localeOf(usePageLanguage());
  const [clock, setClock] = useState<{ now: Date; local: string | null }>({
    now: new Date(now),
    local: null,
  });
  useEffect(() => {
    const local = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(
      new Date(at),
    );
    const tick = () => setClock({ now: new Date(), local });
    tick();
    const timer = setInterval(tick, 60_000);
    return () => clearInterval(timer);
  }, [at, locale]);
  const instant = new Date(at);
  const utc = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  const local = clock.local && say('ui.yourTime', { time: clock.local });
  const absolute = [local, `${utc.format(instant)} UTC`, at].filter(Boolean).join('\n');
  return (
    // Where the browser knows another edition of the language's habits than the server, the server's words stay.
    <time dateTime={at} title={absolute} className="whitespace-nowrap" suppressHydrationWarning>
      {relativeTime(instant, clock.now, locale) ?? say('ui.justNow')}
    </time>
  );
}
