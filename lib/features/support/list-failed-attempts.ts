import 'server-only';
import { parseInstant } from '#lib/domain/calendar-date.ts';
import { decodeCursor, encodeCursor } from '#lib/domain/cursor.ts';
import { parseReference } from '#lib/domain/ids.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { listFailed, listLines } from './attempt-store.ts';
import { toAttemptLine } from './line-words.ts';
import { type Room, requestRoom } from './room.ts';
import type { FailedWish } from './schema.ts';
import type { AttemptPage } from './view.ts';

/** Older ones are found by what the person can tell of them. */
const DAYS = 7;
const DAY_MS = 86_400_000;

/** Failed attempts of the last week, newest first, a page at a time. */
export async function listFailedAttempts(
  _viewer: Permitted<'connection:see-all'>,
  { baseUrl, code, since, after }: FailedWish,
  take: number,
  given?: Room,
): Promise<AttemptPage> {
  const room = given ?? (await requestRoom());
  const weekAgo = new Date(room.now().getTime() - DAYS * DAY_MS);
  const from = since === null ? weekAgo : new Date(Math.max(weekAgo.getTime(), Date.parse(since)));
  const wish = { baseUrl, code, since: from, after: readCursor(after), take: take + 1 };
  const references = await listFailed(room.prisma, wish);
  const shown = references.slice(0, take);
  const rows = await listLines(room.prisma, { reference: { in: shown } }, take);
  const last = rows.find(({ reference }) => reference === shown.at(-1));
  return {
    attempts: rows
      .toSorted((a, b) => shown.indexOf(a.reference) - shown.indexOf(b.reference))
      .map((row) => toAttemptLine(room.words, row)),
    older:
      references.length > take && last ? encodeCursor([last.startedAt.toISOString(), last.reference]) : null,
  };
}

function readCursor(after: string | null): { startedAt: Date; reference: string } | null {
  const [at = '', text = ''] = (decodeCursor(after) ?? []).map((value) => value ?? '');
  const reference = parseReference(text);
  const startedAt = parseInstant(at);
  return reference && startedAt ? { startedAt, reference } : null;
}
