import { z } from 'zod';
import { secretField } from '#lib/action/parse-form.ts';
import { withoutSecrets } from '#lib/domain/address-text.ts';

export const REMARK_LENGTH_MAX = 300;

/** `subject`: the reference of the attempt on whose page it was pressed, or the id of a connection. */
export const sendRepairSchema = z.object({
  subject: z.string().max(64),
  remark: z
    .string('remark.long')
    .max(REMARK_LENGTH_MAX, 'remark.long')
    .transform((text) => withoutSecrets(text, REMARK_LENGTH_MAX)),
});

export const useRepairSchema = z.object({
  secret: secretField((text) => (text.length <= 100 ? null : 'repair.unknown'), 'repair.unknown'),
});
