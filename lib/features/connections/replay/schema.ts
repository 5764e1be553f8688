import { z } from 'zod';
import { withoutSecrets } from '#lib/domain/address-text.ts';

export const REASON_LENGTH_MIN = 5;
export const REASON_LENGTH_MAX = 300;

/** `subject`: the reference of the attempt on whose page it was pressed, or the id of a connection. */
export const replaySchema = z.object({
  subject: z.string().max(64),
  reason: z
    .string('reason.short')
    .trim()
    .min(REASON_LENGTH_MIN, 'reason.short')
    .max(REASON_LENGTH_MAX, 'reason.long')
    .transform((text) => withoutSecrets(text, REASON_LENGTH_MAX)),
});
