import { type CalendarDate, daysLeft, startOfDay } from '#lib/domain/calendar-date.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { NoticeAbout, NoticeFacts, NoticeKind } from '#lib/domain/notice.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Words } from './words.ts';

/** A notice as it was stored: what it is about and what is told of it. */
export type ToldNotice = {
  [Kind in NoticeKind]: { kind: Kind; about: NoticeAbout; facts: NoticeFacts[Kind] };
}[NoticeKind];

/** The reader's own day: what is told of days left is true when it is read. */
export type Reading = { now: Date; timeZone: string | null };

/** One sentence that says it, and what else there is to know; the bell and the mails say the same. `renew`: what helps is a new token. */
export type SpokenNotice = { title: string; text: string[]; renew: boolean };

/** The one place that turns a notice into words. */
export function noticeWords(words: Words, told: ToldNotice, reading: Reading): SpokenNotice {
  const account = accountOn(words, told.about);
  switch (told.kind) {
    case 'reminder':
      return reminderWords(words, account, told, reading);
    case 'needs_you':
      return needsYouWords(words, account, told);
    case 'unreachable':
      return unreachableWords(words, told);
    case 'rotated':
      return {
        title: words.say('notices.rotated.title', { account }),
        text: [
          words.say('notices.rotated.text', {
            automatic: told.facts.automatic ? 'yes' : 'no',
            day: dayOr(words, told.about.expiresOn),
          }),
        ],
        renew: false,
      };
    case 'repair_link':
      return repairWords(words, account, told);
    case 'rotation_failed': {
      const { title } = outcomeWords(words, told.facts.code, outcomeFacts(told.about));
      const day = dayOr(words, told.about.expiresOn);
      return {
        title: words.say('notices.rotation_failed.title', { account }),
        text: [words.say('ui.sentence', { text: title }), words.say('notices.rotation_failed.text', { day })],
        renew: true,
      };
    }
    case 'renewal_asked': {
      const values = { account, count: told.facts.connections };
      return {
        title: words.say('notices.renewal_asked.title', values),
        text: [words.say('notices.renewal_asked.text', values)],
        renew: true,
      };
    }
    case 'switched':
      return switchedWords(words, account, told);
  }
}

/** "@ada on gitlab.com", or what is known where GitLab did not say. */
export function accountOn(
  words: Words,
  { username, tokenName, instanceUrl }: Pick<NoticeAbout, 'username' | 'tokenName' | 'instanceUrl'>,
): string {
  const account = username ? `@${username}` : (tokenName ?? words.say('dashboard.account.unnamed'));
  return words.say('dashboard.account.on', { account, host: instanceHost(instanceUrl) });
}

/** "00:00 UTC = 01:00 your time": the instant at which a token ends on this day, with the day where it is another one there. */
export function midnightWords(words: Words, day: CalendarDate, timeZone: string | null): string {
  return words.say('notices.midnight', { local: localTime(words, startOfDay(day), timeZone) ?? 'none' });
}

function reminderWords(
  words: Words,
  account: string,
  { about, facts }: Extract<ToldNotice, { kind: 'reminder' }>,
  { now, timeZone }: Reading,
): SpokenNotice {
  const { expiresOn } = about;
  // Written with an end, always; one that cannot be read any more is told by the days it was written with.
  const days = expiresOn ? Math.max(0, daysLeft(expiresOn, now)) : facts.daysBefore;
  const day = expiresOn ? words.day(expiresOn) : '–';
  const midnight = expiresOn
    ? midnightWords(words, expiresOn, timeZone)
    : words.say('notices.midnight', { local: 'none' });
  return {
    title: words.say('notices.reminder.title', { account, days, day }),
    text: [words.say('notices.reminder.text', { days, day, midnight })],
    renew: true,
  };
}

function needsYouWords(
  words: Words,
  account: string,
  { about, facts }: Extract<ToldNotice, { kind: 'needs_you' }>,
): SpokenNotice {
  if (facts.lost)
    return {
      title: words.say('notices.needs_you.lost.title', { account }),
      text: [words.say('notices.needs_you.lost.text'), words.say('notices.needs_you.lost.todo')],
      renew: true,
    };
  const { title, saw, todo } = outcomeWords(words, facts.code, outcomeFacts(about));
  return {
    title: words.say('notices.needs_you.title', { account, title }),
    text: [saw, todo],
    // What GitLab has against the account is put right over there, and the token stays as it is.
    renew: !facts.code.startsWith('account.'),
  };
}

function unreachableWords(
  words: Words,
  { about, facts }: Extract<ToldNotice, { kind: 'unreachable' }>,
): SpokenNotice {
  const at = new Date(facts.since);
  const since = words.day(facts.since.slice(0, 10));
  return {
    title: words.say('notices.unreachable.title', {
      host: instanceHost(about.instanceUrl),
      since: `${since}, ${words.utcTime(at)}`,
    }),
    text: [
      words.say('ui.sentence', { text: outcomeWords(words, facts.code).title }),
      words.say('notices.unreachable.text', { count: facts.connections }),
    ],
    renew: false,
  };
}

function switchedWords(
  words: Words,
  account: string,
  { facts: { on, reason, connections } }: Extract<ToldNotice, { kind: 'switched' }>,
): SpokenNotice {
  const way = on ? 'on' : 'off';
  const values = { account, count: connections };
  return {
    title: words.say(`notices.switched.${way}.title`, values),
    text: [
      words.say(`notices.switched.${way}.text`, values),
      ...(reason
        ? [words.say('ui.sentence', { text: words.say('notices.switched.reason', { reason }) })]
        : []),
    ],
    renew: false,
  };
}

function repairWords(
  words: Words,
  account: string,
  { about, facts }: Extract<ToldNotice, { kind: 'repair_link' }>,
): SpokenNotice {
  const host = instanceHost(about.instanceUrl);
  return {
    title:
      facts.reference === null
        ? words.say('repair.notice.connection.title', { account })
        : words.say('repair.notice.attempt.title', { host }),
    text: [words.say('repair.notice.text', { remark: facts.remark || 'none' })],
    renew: true,
  };
}

function outcomeFacts({ expiresOn, scopes }: NoticeAbout) {
  return { expiresOn, has: scopes };
}

function dayOr(words: Words, day: CalendarDate | null): string {
  return day ? words.day(day) : 'none';
}

/** Null where the reader lives by UTC, or by a zone that this system does not know. */
function localTime(words: Words, at: Date, timeZone: string | null): string | null {
  const local = timeZone ? words.local(at, timeZone) : null;
  if (!local) return null;
  const { day, time } = local;
  if (day !== words.day(at.toISOString().slice(0, 10))) return `${day}, ${time}`;
  return time === words.utcTime(at) ? null : time;
}
