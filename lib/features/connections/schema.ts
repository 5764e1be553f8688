import { z } from 'zod';
import { secretField } from '#lib/action/parse-form.ts';

export const HOSTNAME_LENGTH_MAX = 512;

/** The connect form. Only what no parser may be given is refused here; the rest is read, understood and named by the use-case. */
export const connectSchema = z.object({
  hostname: z.string('address.malformed').max(HOSTNAME_LENGTH_MAX, 'address.malformed'),
  token: secretField(),
  renew: z
    .string()
    .max(64)
    .optional()
    .transform((id) => id || null),
});

export const connectionIdSchema = z.object({ connectionId: z.string().max(64) });

export const LABEL_LENGTH_MAX = 80;

export const labelSchema = connectionIdSchema.extend({
  label: z.string().max(LABEL_LENGTH_MAX, 'label.long'),
});

/** `revoke` is a ticked box: there or not. */
export const disconnectSchema = connectionIdSchema.extend({
  revoke: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined && ticked !== ''),
});
