import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import type { Notice, NoticeAbout } from '#lib/domain/notice.ts';
import type { BulkRow } from './bulk-store.ts';
import type { BulkDeed } from './schema.ts';

/** One piece of news for each owner, however many of theirs it is about. Nobody is told of a check. */
export function noticesOf(deed: BulkDeed, rows: readonly BulkRow[], reason: string, begun: Date): Notice[] {
  if (deed === 'recheck') return [];
  return [...Map.groupBy(rows, ({ userId }) => userId)].flatMap(([userId, theirs]): Notice[] => {
    const [first] = theirs;
    if (!first) return [];
    const connections = theirs.length;
    const about = {
      key: `${deed}:${first.id}:${begun.toISOString()}`,
      userId,
      connectionId: connections === 1 ? first.id : null,
      about: noticeAbout(first),
    };
    if (deed === 'remind') return [{ ...about, kind: 'renewal_asked', facts: { connections } }];
    const facts = { on: deed === 'enable', reason, connections };
    return [{ ...about, kind: 'switched', facts }];
  });
}

function noticeAbout({ instanceUrl, username, label, tokenName, scopes, expiresOn }: BulkRow): NoticeAbout {
  const day = expiresOn && calendarDateOf(expiresOn);
  return { instanceUrl, username, label, tokenName, scopes, expiresOn: day };
}
