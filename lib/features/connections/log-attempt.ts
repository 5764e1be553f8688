import 'server-only';
import type { Room } from './room.ts';
import type { AttemptRow } from './store.ts';

/** One line per attempt, once it is stored: what an operator counts, and finds again by its reference. */
export function logAttempt({ log }: Pick<Room, 'log'>, row: AttemptRow): void {
  const { reference, kind, verdict, baseUrl, startedAt, finishedAt } = row;
  log.info({ reference, kind, verdict, baseUrl, ms: finishedAt.getTime() - startedAt.getTime() }, 'attempt');
}
