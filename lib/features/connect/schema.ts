import { z } from 'zod';
import { GUIDE_ERAS } from '#lib/domain/gitlab-version.ts';
import { DRAFT_STEPS, type DraftStep, NAVIGATIONS, TOKEN_KINDS } from './view.ts';

/** More than any address; what is longer is no form of ours. */
const TEXT_MAX = 2_048;

const text = z.string().max(TEXT_MAX, 'input.malformed');

/** One of these words; the empty one takes a choice back. */
const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .enum([...words, ''], 'input.malformed')
    .transform((word) => words.find((known) => known === word) ?? null);

const emptyIsNull = (given: string): string | null => (given === '' ? null : given);

/** A draft's fields, each as far as the form has it. What is not named here, a token for one, is not even read. */
export const draftSchema = z.object({
  address: text.optional(),
  step: z
    .enum(['1', '2', '3'], 'input.malformed')
    .transform((step): DraftStep => DRAFT_STEPS.find((known) => String(known) === step) ?? 1)
    .optional(),
  era: choice(GUIDE_ERAS).optional(),
  navigation: choice(NAVIGATIONS).optional(),
  tokenKind: choice(TOKEN_KINDS).optional(),
  baseUrl: text.transform(emptyIsNull).optional(),
  version: z
    .string()
    .regex(/^(?:\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:-[a-z]{1,10})?)?$/, 'input.malformed')
    .transform(emptyIsNull)
    .optional(),
  label: text.optional(),
});

/** `address`: as typed. */
export const watchSchema = z.object({
  address: z.string('address.malformed').max(TEXT_MAX, 'address.malformed'),
});

export const watchIdSchema = z.object({ watchId: z.string().max(64) });
