import { z } from 'zod';
import { parseInstant } from '#lib/domain/calendar-date.ts';

/** `until`: the instant of the newest notice that the page knew of. */
export const readNoticesSchema = z.object({
  until: z.string('input.malformed').transform(parseInstant).pipe(z.date('input.malformed')),
});
