import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import type { NoticeAbout } from '#lib/domain/notice.ts';
import type { ConnectionRow } from './store.ts';

/** The connection as it is now, for news that stay readable after it has changed. */
export function noticeAbout(row: ConnectionRow): NoticeAbout {
  const { instance, username, label, tokenName, scopes, expiresOn } = row;
  return {
    instanceUrl: instance.baseUrl,
    username,
    label,
    tokenName,
    scopes,
    expiresOn: expiresOn && calendarDateOf(expiresOn),
  };
}
