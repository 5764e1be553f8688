import 'server-only';
import { validate as isUuid } from 'uuid';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { isLanguage } from '#lib/domain/language.ts';
import { type Expiry, writeCalendar } from '#lib/infra/calendar/write-calendar.ts';
import { isCalendarMac } from '#lib/infra/vault/calendar-mac.ts';
import { createWords, type Words } from '#lib/words/words.ts';
import { type ExpiryRow, findFeedOwner, listExpiriesOf } from './feed-store.ts';
import type { FeedRoom } from './room.ts';

/** Calendars that ask more often are told the same. */
const REFRESH_SECONDS = 6 * 60 * 60;

const ADDRESS = /^([0-9a-f-]{36})\.([\w-]{43})\.ics$/;

/**
 * The feed behind an address, in its owner's language.
 * @param address `<userId>.<mac>.ics`.
 * @returns null for every address that is none: unknown, ended, turned off, or of a closed account.
 */
export async function writeFeed(address: string, room: FeedRoom): Promise<string | null> {
  const { prisma, vaultKeys, publicUrl } = room;
  const [, userId = '', mac = ''] = ADDRESS.exec(address) ?? [];
  if (!isUuid(userId)) return null;
  const owner = await findFeedOwner(prisma, userId);
  const version = owner?.calendarVersion ?? 0;
  // Also where there is nobody: how long it takes tells nothing.
  const right = await isCalendarMac(prisma, vaultKeys, { userId, version }, mac);
  if (!right || !owner || version <= 0 || owner.disabledAt) return null;
  const words = await createWords(isLanguage(owner.language) ? owner.language : 'en');
  const rows = await listExpiriesOf(prisma, userId);
  return writeCalendar(
    rows.flatMap((row) => expiryOf(row, words)),
    { words, publicUrl, feed: { name: words.say('calendar.feed.name'), refreshSeconds: REFRESH_SECONDS } },
  );
}

function expiryOf(row: ExpiryRow, words: Words): Expiry[] {
  const { id, username, displayName, tokenName, label, scopes, expiresOn, remindersFrom, instance } = row;
  if (!expiresOn) return [];
  const account = username ? `@${username}` : (displayName ?? tokenName);
  return [
    {
      connectionId: id,
      account: account ?? words.say('dashboard.account.unnamed'),
      instanceUrl: instance.baseUrl,
      label,
      tokenName,
      scopes,
      expiresOn: calendarDateOf(expiresOn),
      changedAt: remindersFrom,
    },
  ];
}
