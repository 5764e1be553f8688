import { z } from 'zod';
import { connectionIdSchema } from '../schema.ts';

/** Which of the two the button is. */
export const choiceSchema = connectionIdSchema.extend({
  automatic: z.enum(['on', 'off']).transform((choice) => choice === 'on'),
});
