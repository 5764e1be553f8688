import { z } from 'zod';
import { secretField } from '#lib/action/parse-form.ts';

/** A ticked box, or a pressed button of several: there or not. */
const ticked = z
  .string()
  .optional()
  .transform((text) => text !== undefined && text !== '');

/** Which of the three proofs is asked for depends on who asks. */
export const deletionSchema = z.object({
  password: secretField((text) => (text.length > 1_000 ? 'password.long' : null)).optional(),
  email: z.string().max(254, 'email.different').optional(),
  proof: z.string().max(200).optional(),
  revoke: ticked,
  anyway: ticked,
});
export type DeletionInput = z.output<typeof deletionSchema>;
