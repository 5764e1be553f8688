import type { NoticeKind } from '#lib/domain/notice.ts';

/** One piece of news in the bell's list, in the reader's words. */
export type NoticeView = {
  id: string;
  kind: NoticeKind;
  unread: boolean;
  title: string;
  text: string;
  /** ISO instant, and the clock time in the reader's own zone. */
  at: string;
  time: string;
  /** Both mark it as read on the way. */
  open: string;
  action: { label: string; href: string };
};

/** What happened on one day of the reader's; `key` is unique in the list and fit for an id. */
export type NoticeDay = { key: string; title: string; notices: readonly NoticeView[] };

export type NoticePage = {
  days: readonly NoticeDay[];
  /** Whether there are unread ones, on this page or another. */
  unread: boolean;
  /** The newest that is known: what comes after it has not been seen and is not marked as read. */
  until: string | null;
  /** Where the list goes on; null at its end. */
  older: string | null;
  /** Whether this is not the beginning. */
  continued: boolean;
};
