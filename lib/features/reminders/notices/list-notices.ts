import 'server-only';
import { validate as isUuid } from 'uuid';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import {
  countUnreadOf,
  listNoticesOf,
  type NoticePlace,
  type NoticeRow,
  timeZoneOf,
} from './notice-store.ts';
import { toNoticeView } from './notice-words.ts';
import type { NoticeDay, NoticePage, NoticeView } from './view.ts';

export const NOTICES_A_PAGE = 50;
const DAY_MS = 86_400_000;

type Given = { prisma: Database; now: () => Date; words: Words };

/**
 * The viewer's news, newest first, by days of their own zone. Reading the list marks nothing: what was opened is read, and what was seen
 * is put away by hand, as in a mailbox; a page that is loaded in the background must not make news old.
 * @param before `older` of the page before.
 */
export async function listNotices(viewer: Viewer, before?: string, given?: Given): Promise<NoticePage> {
  const { prisma, now: clock, words } = given ?? (await ofRequest());
  const place = placeFrom(before);
  const [rows, unread, timeZone] = await Promise.all([
    listNoticesOf(prisma, viewer.userId, { before: place, take: NOTICES_A_PAGE + 1 }),
    countUnreadOf(prisma, viewer.userId, 1),
    timeZoneOf(prisma, viewer.userId),
  ]);
  const reading = { now: clock(), timeZone };
  const shown = rows.slice(0, NOTICES_A_PAGE);
  const notices = shown.map((row) => toNoticeView(row, words, reading)).filter((notice) => notice !== null);
  const last = shown.at(-1);
  return {
    days: byDay(notices, words, reading),
    unread: unread > 0,
    until: shown[0]?.createdAt.toISOString() ?? null,
    older: rows.length > NOTICES_A_PAGE && last ? placeText(last) : null,
    continued: place !== null,
  };
}

function byDay(
  notices: readonly NoticeView[],
  words: Words,
  { now, timeZone }: { now: Date; timeZone: string | null },
): NoticeDay[] {
  const dayOf = (at: Date) =>
    (timeZone && words.local(at, timeZone)?.day) || words.day(at.toISOString().slice(0, 10));
  const named = new Map([
    [dayOf(new Date(now.getTime() - DAY_MS)), words.say('notices.yesterday')],
    [dayOf(now), words.say('notices.today')],
  ]);
  const days = Map.groupBy(notices, ({ at }) => dayOf(new Date(at)));
  return [...days].map(([day, those]) => ({
    key: those[0]?.id ?? day,
    title: named.get(day) ?? day,
    notices: those,
  }));
}

function placeText({ createdAt, id }: NoticeRow): string {
  return `${createdAt.getTime()}.${id}`;
}

/** Null for anything that is no place: the list then begins at its beginning. */
function placeFrom(text: string | undefined): NoticePlace | null {
  const [, ms = '', id = ''] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  return isUuid(id) ? { at: new Date(Number(ms)), id } : null;
}

async function ofRequest(): Promise<Given> {
  return { prisma: db(), now: () => new Date(), words: await requestWords() };
}
