import type { z } from 'zod';
import { daysLeft } from '#lib/domain/calendar-date.ts';
import type { NoticeAbout } from '#lib/domain/notice.ts';
import { accountOn, midnightWords, noticeWords, type ToldNotice } from '#lib/words/notice-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { MailContent, MailFact, MailItem, MailLink } from './mail-content.ts';
import type { Writing } from './mail-templates.ts';
import type { digestMailData } from './notice-mail-data.ts';

/** A notice as it stands in the outbox. */
export type MailedNotice = ToldNotice & { connectionId: string | null; timeZone: string | null };

/** The bell's sentence as subject, what it is about as facts, and the one thing that helps as button. */
export function writeNotice(words: Words, notice: MailedNotice, { publicUrl, now }: Writing): MailContent {
  const { connectionId, timeZone } = notice;
  const { title, text, renew } = noticeWords(words, notice, { now, timeZone });
  return {
    subject: title,
    text,
    facts: mailedFacts(words, notice),
    items: [],
    more: null,
    link: linkTo(words, publicUrl, connectionId, renew),
    ...footer(words, publicUrl),
  };
}

/** All reminders of a day in one mail, the most urgent first, each with its own way to renew. */
export function writeDigest(
  words: Words,
  { items, more }: z.output<typeof digestMailData>,
  { publicUrl, now }: Writing,
): MailContent {
  const told = items.map(({ connectionId, about, facts }) => {
    const days = about.expiresOn ? Math.max(0, daysLeft(about.expiresOn, now)) : facts.daysBefore;
    return { connectionId, about, days, day: about.expiresOn ? words.day(about.expiresOn) : '–' };
  });
  const [first] = told;
  const item = ({ connectionId, about, days, day }: (typeof told)[number]): MailItem => ({
    title: accountOn(words, about),
    text: [words.say('mail.notice.digest.left', { days, day }), about.label].filter(Boolean).join(' · '),
    link: linkTo(words, publicUrl, connectionId, true),
  });
  return {
    subject: words.say('mail.notice.subject.digest', {
      count: items.length + more,
      days: first?.days ?? 0,
      day: first?.day ?? '–',
    }),
    text: [words.say('mail.notice.digest.text')],
    facts: [],
    items: told.map(item),
    more: more > 0 ? words.say('mail.notice.digest.more', { count: more }) : null,
    link: linkTo(words, publicUrl, null, false),
    ...footer(words, publicUrl),
  };
}

/** @param renew: to the flow that replaces the token, with everything known filled in. */
function linkTo(words: Words, publicUrl: string, connectionId: string | null, renew: boolean): MailLink {
  if (connectionId === null) return { label: words.say('mail.notice.all'), href: `${publicUrl}/connections` };
  return renew
    ? { label: words.say('mail.notice.renew'), href: `${publicUrl}/connect?renew=${connectionId}` }
    : { label: words.say('mail.notice.see'), href: `${publicUrl}/connections/${connectionId}` };
}

function footer(words: Words, publicUrl: string): Pick<MailContent, 'why' | 'change'> {
  return {
    why: words.say('mail.notice.why'),
    change: { label: words.say('mail.notice.change'), href: `${publicUrl}/account#reminders` },
  };
}

function factsOf(words: Words, about: NoticeAbout, timeZone: string | null): MailFact[] {
  const { instanceUrl, username, label, tokenName, scopes, expiresOn } = about;
  const facts = {
    account: username && `@${username}`,
    instance: instanceUrl,
    label,
    token: tokenName,
    scopes: scopes.join(' '),
    ends:
      expiresOn &&
      words.say('mail.facts.endsAt', {
        day: words.day(expiresOn),
        midnight: midnightWords(words, expiresOn, timeZone),
      }),
  } as const;
  return namesOf(facts).flatMap((name) => {
    const value = facts[name];
    return value ? [{ name: words.say(`mail.facts.${name}`), value }] : [];
  });
}

/** What is told of several connections at once is about none of them alone. */
function mailedFacts(words: Words, { kind, connectionId, about, timeZone }: MailedNotice): MailFact[] {
  if (kind === 'unreachable') return hostFacts(words, about);
  const several = (kind === 'renewal_asked' || kind === 'switched') && connectionId === null;
  return several ? [] : factsOf(words, about, timeZone);
}

/** An outage is about a host, whichever of the connections it was told with. */
function hostFacts(words: Words, { instanceUrl }: NoticeAbout): MailFact[] {
  return [{ name: words.say('mail.facts.instance'), value: instanceUrl }];
}

function namesOf<Name extends string>(facts: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(facts) as Name[];
}
