import { z } from 'zod';

/** `until`: the instant of the newest notice that the page knew of. */
export const readNoticesSchema = z.object({
  until: z.iso.datetime('input.malformed').transform((text) => new Date(text)),
});
