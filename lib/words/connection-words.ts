import { parseCalendarDate, startOfDay } from '#lib/domain/calendar-date.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { localTime } from '#lib/domain/local-time.ts';
import type { NoteCode } from '#lib/domain/outcome.ts';
import type { Words } from './words.ts';

/** As GitLab tells it: hostile text. */
export type Named = {
  username: string | null;
  displayName: string | null;
  tokenName: string | null;
  instanceUrl: string;
};
/** `expiresOn` is a UTC day; `notes` say why there is none. */
export type Ending = {
  expiresOn: string | null;
  daysLeft: number | null;
  notes: readonly NoteCode[];
};

/** "@ada", or what is known where GitLab does not say; and "@ada on gitlab.com", for sentences and the names of buttons. */
export type AccountWords = { account: string; accountOn: string };

/**
 * "21 Nov 2027", "364 days", and the instant in a sentence; without a date `day` says why: "Never", "Not readable". `near`, in the last
 * days: "00:00 UTC = 01:00 your time".
 */
export type ExpiryWords = { day: string; left: string | null; stops: string | null; near: string | null };

/** In the last days the hour counts, and 00:00 UTC is another one on most people's clocks. */
const NEAR_DAYS = 2;

/**
 * What a connection is called in sentences and on buttons, and until when it lasts.
 * @param timeZone IANA name of the person's own, where it is known.
 */
export function connectionWords(
  words: Words,
  connection: Named & Ending,
  timeZone: string | null,
): AccountWords & { expiry: ExpiryWords } {
  return {
    ...accountWords(words, connection),
    expiry: expiryOf(words, connection, timeZone),
  };
}

export function accountWords(words: Words, named: Named): AccountWords {
  const account = accountOf(words, named);
  const host = instanceHost(named.instanceUrl);
  return { account, accountOn: words.say('dashboard.account.on', { account, host }) };
}

/** "@ada", or what is known where GitLab does not say. */
function accountOf(words: Words, { username, displayName, tokenName }: Named): string {
  if (username) return `@${username}`;
  return displayName ?? tokenName ?? words.say('dashboard.account.unnamed');
}

function expiryOf(
  words: Words,
  { expiresOn, daysLeft, notes }: Ending,
  timeZone: string | null,
): ExpiryWords {
  if (expiresOn === null || daysLeft === null) {
    const why = notes.includes('expiry.unreadable') ? 'unreadable' : 'never';
    return { day: words.say(`dashboard.expiry.${why}`), left: null, stops: null, near: null };
  }
  return {
    day: words.day(expiresOn),
    left: words.say('dashboard.expiry.left', { days: Math.max(0, daysLeft) }),
    stops: words.say('dashboard.expiry.stops', { day: words.day(expiresOn) }),
    near: daysLeft > 0 && daysLeft <= NEAR_DAYS ? nearOf(words, expiresOn, timeZone) : null,
  };
}

/** "00:00 UTC = 01:00 your time", and the day where the person's own is still the one before. */
function nearOf(words: Words, expiresOn: string, timeZone: string | null): string | null {
  const day = parseCalendarDate(expiresOn);
  if (!day) return null;
  const local = timeZone && localTime(startOfDay(day), timeZone);
  if (!local) return words.say('dashboard.expiry.near.utc');
  const { time, day: own } = local;
  if (own === day) return words.say('dashboard.expiry.near.yours', { time });
  return words.say('dashboard.expiry.near.dayBefore', { time, day: words.day(own) });
}
