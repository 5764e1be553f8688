import { z } from 'zod';
import { parseInstant } from '#lib/domain/calendar-date.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';

const ADDRESS_MAX = 2_048;

/** What a list of failed attempts is to show, from its address. Nothing there is refused: what is not understood counts as not said. */
export const failedSchema = z.object({
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(ADDRESS_MAX)
    .nullable()
    .catch(null),
  code: z.enum(OUTCOME_CODES).nullable().catch(null),
  since: z.string().refine(parseInstant).nullable().catch(null),
  after: z.string().max(ADDRESS_MAX).nullable().catch(null),
});
export type FailedWish = z.infer<typeof failedSchema>;
