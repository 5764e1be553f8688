import 'server-only';
import type { Room } from './room.ts';
import type { AttemptRow } from './store.ts';

/** One line per attempt, once it is stored: what an operator counts, and finds again by its reference. */
export function logAttempt({ log, requestId }: Pick<Room, 'log' | 'requestId'>, row: AttemptRow): void {
  const { reference, kind, verdict, baseUrl, startedAt, finishedAt } = row;
  const ms = finishedAt.getTime() - startedAt.getTime();
  log.info({ reference, kind, verdict, baseUrl, ms, ...(requestId ? { requestId } : {}) }, 'attempt');
}
