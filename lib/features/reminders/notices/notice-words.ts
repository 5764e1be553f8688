import { NOTICE_KINDS, type NoticeKind } from '#lib/domain/notice.ts';
import { NOTICE_FACTS, noticeAboutSchema } from '#lib/infra/mail/notice-mail-data.ts';
import { noticeWords, type Reading, type ToldNotice } from '#lib/words/notice-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { NoticeRow } from './notice-store.ts';
import type { NoticeView } from './view.ts';

/** A stored notice in the reader's words; null for one that this version cannot read: a newer one wrote it and was rolled back. */
export function toNoticeView(row: NoticeRow, words: Words, reading: Reading): NoticeView | null {
  const told = readNotice(row);
  if (!told) return null;
  const { title, text, renew } = noticeWords(words, told, reading);
  const { id, connectionId, createdAt, readAt } = row;
  const action = connectionId === null ? 'all' : renew ? 'renew' : 'see';
  const repairs = told.kind === 'repair_link';
  return {
    id,
    kind: told.kind,
    unread: readAt === null,
    title,
    text: text.join(words.language === 'ja' ? '' : ' '),
    at: createdAt.toISOString(),
    time: reading.timeZone
      ? localTime(words, createdAt, reading.timeZone)
      : `${words.utcTime(createdAt)} UTC`,
    open: `/notices/${id}`,
    action: {
      label: repairs ? words.say('repair.notice.go') : words.say(`notices.${action}`),
      href: action === 'renew' ? `/notices/${id}?to=renew` : `/notices/${id}`,
    },
  };
}

function localTime(words: Words, at: Date, timeZone: string): string {
  return words.local(at, timeZone)?.time ?? `${words.utcTime(at)} UTC`;
}

function readNotice({ kind, data }: NoticeRow): ToldNotice | null {
  const known = NOTICE_KINDS.find((name) => name === kind);
  return known ? readAs(known, data) : null;
}

function readAs<Kind extends NoticeKind>(kind: Kind, data: unknown): ToldNotice | null {
  const { about, facts } = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const read = { about: noticeAboutSchema.safeParse(about), facts: NOTICE_FACTS[kind].safeParse(facts) };
  if (!read.about.success || !read.facts.success) return null;
  // The facts were read by this very kind's schema.
  return { kind, about: read.about.data, facts: read.facts.data } as ToldNotice;
}
