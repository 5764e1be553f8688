import 'server-only';
import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { calendarDateOf, daysLeft } from '#lib/domain/calendar-date.ts';
import { reachability } from '#lib/domain/connection-status.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { NOTICE_KINDS } from '#lib/domain/notice.ts';
import { NOTE_CODES, storedOutcome } from '#lib/domain/outcome.ts';
import { recordLook } from '#lib/infra/auth/record-look.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { noteWords, outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { listLines } from './attempt-store.ts';
import {
  type ConnectionWholeRow,
  findWhole,
  hasConnection,
  listTold,
  type ToldRow,
} from './connection-store.ts';
import { toAttemptLine, toConnectionLine } from './line-words.ts';
import { type Room, requestRoom } from './room.ts';
import type { FactRow, StaffConnectionView } from './view.ts';

const ATTEMPTS = 20;
const TOLD = 10;

/**
 * Somebody's connection as staff may see it. Recorded as a look before anything of it is read.
 * @param id as it stands in the URL. @returns null where there is none.
 */
export async function getStaffConnection(
  viewer: Permitted<'connection:see-all'>,
  id: string,
  given?: Room,
): Promise<StaffConnectionView | null> {
  const room = given ?? (await requestRoom());
  const { prisma, words, now } = room;
  if (!isUuid(id) || !(await hasConnection(prisma, id))) return null;
  await recordLook(viewer, id, 'connection', { prisma, now });
  const [row, attempts, told] = await Promise.all([
    findWhole(prisma, id),
    listLines(prisma, { connectionId: id }, ATTEMPTS),
    listTold(prisma, id, TOLD),
  ]);
  if (!row) return null;
  return {
    line: toConnectionLine(words, row, now()),
    trouble: troubleOf(row, words),
    disabled: row.disabledAt && {
      at: row.disabledAt.toISOString(),
      reason: plainText(row.disabledReason, 300),
    },
    facts: factsOf(row, words, now()),
    scopes: row.scopes,
    createdAt: row.createdAt.toISOString(),
    checkedAt: row.checkedAt.toISOString(),
    verifiedAt: row.verifiedAt.toISOString(),
    nextCheckAt: row.nextCheckAt?.toISOString() ?? null,
    attempts: attempts.map((line) => toAttemptLine(words, line)),
    told: told.map((notice) => ({
      at: notice.createdAt.toISOString(),
      text: toldWords(notice, words),
      read: notice.readAt !== null,
    })),
  };
}

function troubleOf(row: ConnectionWholeRow, words: Words): StaffConnectionView['trouble'] {
  if (row.disconnectedAt) return null;
  const away = reachability(row, row.outage);
  const stored = row.problem ?? away?.code ?? null;
  if (stored === null) return null;
  const code = storedOutcome(stored);
  const since = row.problem ? row.problemSince : (away?.since ?? null);
  const { title, todo } = outcomeWords(words, code);
  return { title, todo, code, since: since?.toISOString() ?? null };
}

function factsOf(row: ConnectionWholeRow, words: Words, now: Date): FactRow[] {
  const { say } = words;
  const day = row.expiresOn && calendarDateOf(row.expiresOn);
  const expiry = day
    ? `${words.day(day)} (${say('dashboard.expiry.left', { days: Math.max(0, daysLeft(day, now)) })})`
    : say(row.notes.includes('expiry.unreadable') ? 'dashboard.expiry.unreadable' : 'dashboard.expiry.never');
  const notes = NOTE_CODES.filter((code) => row.notes.includes(code)).map(
    (code) => noteWords(words, code).title,
  );
  const fact = (name: string, value: string | null, machine = false): FactRow[] =>
    value ? [{ name, value: plainText(value), machine }] : [];
  return [
    ...fact(say('connection.fact.instance'), row.instance.baseUrl, true),
    ...fact(say('support.fact.version'), row.instance.version),
    ...fact(say('connection.fact.account'), row.username && `@${row.username}`, true),
    ...fact(say('connection.fact.name'), row.displayName),
    ...fact(say('connection.fact.token'), row.tokenName),
    ...fact(say('connection.fact.expires'), expiry),
    ...fact(say('support.fact.notes'), words.list(notes)),
    ...fact(say('support.fact.rotates'), say(row.rotateAutomatically ? 'support.yes' : 'support.no')),
    ...fact(
      say('support.fact.reminders'),
      say(row.remindersPausedAt ? 'support.fact.paused' : 'support.fact.on'),
    ),
  ];
}

const stored = z.object({ facts: z.object({ daysBefore: z.number().optional() }) });

function toldWords({ kind, data }: ToldRow, { say }: Words): string {
  const known = NOTICE_KINDS.find((one) => one === kind) ?? 'other';
  const read = stored.safeParse(data);
  return say(`support.told.${known}`, { days: (read.success ? read.data.facts.daysBefore : null) ?? 0 });
}
