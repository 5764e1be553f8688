import { z } from 'zod';
import { GUIDE_ERAS } from '#lib/domain/gitlab-version.ts';
import { DRAFT_STEPS, type DraftStep, NAVIGATIONS, TOKEN_KINDS } from './view.ts';

/** Longer than any address, by far: what is wrong with a long one is said in words. What is longer still is no form of ours. */
const ADDRESS_LENGTH_MAX = 4_096;

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

const address = z.string('address.malformed').max(ADDRESS_LENGTH_MAX, 'address.malformed');

/** The live look. `address`: as typed. */
export const lookSchema = z.object({ address });

/** The look where no script runs: the connect form's own field. */
export const plainLookSchema = z.object({ hostname: address });

/** `address`: as typed. */
export const watchSchema = z.object({ address });

export const watchIdSchema = z.object({ watchId: z.string().max(64) });
