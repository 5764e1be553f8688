'use server';

import { z } from 'zod';
import type { LookAnswer } from '#components/connect/look-answer.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { lookAnswer } from './look-answer.ts';

const input = z.object({ hostname: z.string().max(4_096) });

/** The look where no script runs: the same page comes back with what was found. */
export const lookPlainlyAction = defineAction<typeof input, 'connection:link', LookAnswer | null>({
  name: 'connect.look',
  permission: 'connection:link',
  input,
  refused: () => null,
  run: ({ viewer, input: { hostname } }) => lookAnswer(viewer, hostname, new AbortController().signal),
});
