import { z } from 'zod';
import { GUIDE_ERAS } from '#lib/domain/gitlab-version.ts';
import { DRAFT_STEPS, type DraftStep, NAVIGATIONS, TOKEN_KINDS } from './view.ts';

/** More than any address; what is longer is no form of ours. */
const TEXT_MAX = 2_048;

/** One of these words; the empty one takes a choice back. */
const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .enum([...words, ''], 'input.malformed')
    .transform((word) => words.find((known) => known === word) ?? null);

/**
 * What the page saves as it is chosen. Of the address only a look knows (`getLook`); what is not named here, a token for one, is not even
 * read.
 */
export const draftSchema = z.object({
  step: z
    .enum(['1', '2', '3'], 'input.malformed')
    .transform((step): DraftStep => DRAFT_STEPS.find((known) => String(known) === step) ?? 1)
    .optional(),
  era: choice(GUIDE_ERAS).optional(),
  navigation: choice(NAVIGATIONS).optional(),
  tokenKind: choice(TOKEN_KINDS).optional(),
});

/** `address`: as typed. */
export const watchSchema = z.object({
  address: z.string('address.malformed').max(TEXT_MAX, 'address.malformed'),
});

export const watchIdSchema = z.object({ watchId: z.string().max(64) });
