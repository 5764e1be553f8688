import { z } from 'zod';
import { CONNECTION_STATUSES } from '#lib/domain/connection-status.ts';

/** How far the forecast looks ahead. */
export const FORECAST_WEEKS = 12;

const count = z.int().min(0);

/** All connections as they were counted: what `overview_counts.data` holds. */
export const countedSchema = z.object({
  statuses: z.record(z.enum(CONNECTION_STATUSES), count),
  /** Live ones by when their token ends: in the first week from the day after the count, the second, … */
  weeks: z.array(count).length(FORECAST_WEEKS),
  /** Live ones whose token has ended already, ends after the last of these weeks, or never. */
  ended: count,
  later: count,
  never: count,
  /** Scheduled checks whose time has come, at hosts that answer; and when the longest waiting one's had (ISO). */
  due: count,
  dueSince: z.iso.datetime().nullable(),
});
export type Counted = z.output<typeof countedSchema>;

/** Nobody has anything. */
export const NOTHING_COUNTED: Counted = {
  statuses: { healthy: 0, expires_soon: 0, needs_you: 0, unreachable: 0, disconnected: 0 },
  weeks: Array.from({ length: FORECAST_WEEKS }, () => 0),
  ended: 0,
  later: 0,
  never: 0,
  due: 0,
  dueSince: null,
};
