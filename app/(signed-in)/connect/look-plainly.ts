'use server';

import type { LookAnswer } from '#components/connect/look-answer.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { plainLookSchema } from '#lib/features/connect/schema.ts';
import { getLookAnswer } from './get-look-answer.ts';

/** The look where no script runs: the same page comes back with what was found. */
export const lookPlainlyAction = defineAction<typeof plainLookSchema, 'connection:link', LookAnswer | null>({
  name: 'connect.look',
  permission: 'connection:link',
  input: plainLookSchema,
  refused: () => null,
  run: ({ viewer, input: { hostname } }) => getLookAnswer(viewer, hostname, new AbortController().signal),
});
