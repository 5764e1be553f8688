import type { MailedKind, Notice } from '#lib/domain/notice.ts';
import type { MailData } from '#lib/infra/mail/mail-templates.ts';
import { DIGEST_ITEMS_MAX } from '#lib/infra/mail/notice-mail-data.ts';
import type { MailWish } from '#lib/infra/mail/outbox.ts';

export type Recipient = {
  id: string;
  email: string;
  language: string | null;
  timeZone: string | null;
  reminderMail: boolean;
  reminderDigest: boolean;
};

export type FreshNotice = Notice & { noticeId: string };
type FreshReminder = Extract<FreshNotice, { kind: 'reminder' }>;

type MailedNotice = Extract<FreshNotice, { kind: MailedKind }>;
type NoticeTemplate = `notice.${MailedKind}`;
type NoticeMail = MailWish<NoticeTemplate | 'notice.digest'>;

/** Which of somebody's news reaches them by mail, too: their reminders as they chose, one mail for several or one for each. */
export function mailsFor(recipient: Recipient, notices: readonly FreshNotice[]): NoticeMail[] {
  const reminders = recipient.reminderMail ? notices.filter(isReminder) : [];
  const others = notices.filter(isForMail).filter((notice) => !isReminder(notice));
  const together = recipient.reminderDigest && reminders.length > 1;
  return [
    ...(together ? [digestOf(recipient, reminders)] : reminders.map((notice) => mailOf(recipient, notice))),
    ...others.map((notice) => mailOf(recipient, notice)),
  ];
}

function isReminder(notice: FreshNotice): notice is FreshReminder {
  return notice.kind === 'reminder';
}

/** Whoever pressed "rotate" sees on the page that it went well; a repair link has a mail of its own. */
function isForMail(notice: FreshNotice): notice is MailedNotice {
  return notice.kind !== 'repair_link' && (notice.kind !== 'rotated' || notice.facts.automatic);
}

function mailOf(recipient: Recipient, notice: MailedNotice): MailWish<NoticeTemplate> {
  return {
    key: notice.key,
    ...addressOf(recipient),
    template: `notice.${notice.kind}`,
    // Kind and facts belong together in a notice, and its schema says the same of the template.
    data: { ...toldOf(notice), timeZone: recipient.timeZone } as MailData<NoticeTemplate>,
  };
}

/** The most urgent first. */
function digestOf(recipient: Recipient, reminders: readonly FreshReminder[]): MailWish<'notice.digest'> {
  const urgent = reminders.toSorted(
    (one, other) =>
      compare(one.about.expiresOn ?? '', other.about.expiresOn ?? '') || compare(one.key, other.key),
  );
  const [smallest = ''] = reminders.map(({ key }) => key).sort();
  return {
    key: `digest:${smallest}`,
    ...addressOf(recipient),
    template: 'notice.digest',
    data: {
      items: urgent.slice(0, DIGEST_ITEMS_MAX).map((notice) => ({ ...toldOf(notice), facts: notice.facts })),
      more: Math.max(0, urgent.length - DIGEST_ITEMS_MAX),
      timeZone: recipient.timeZone,
    },
  };
}

function addressOf({ id, email, language }: Recipient): Pick<NoticeMail, 'userId' | 'to' | 'language'> {
  return { userId: id, to: email, language };
}

function toldOf({ noticeId, connectionId, about, facts }: FreshNotice) {
  return { noticeId, connectionId, about: { ...about, scopes: [...about.scopes] }, facts };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
