import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { withoutSecrets } from '#lib/domain/address-text.ts';
import { parseInstant } from '#lib/domain/calendar-date.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { type TableWish, tableQuery, tableSchema } from '../connections/schema.ts';

/** What can be done to many connections at once. */
export const BULK_DEEDS = ['recheck', 'remind', 'disable', 'enable'] as const;
export type BulkDeed = (typeof BULK_DEEDS)[number];

/** As many as an address can name. What is more is chosen by a filter. */
const CHOSEN_MAX = 200;
export const REASON_LENGTH_MAX = 300;
/** Of an address with filters and as many ids as it may hold. */
const QUERY_LENGTH_MAX = 12_000;

const ids = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .transform((given) => [...new Set(given.filter((id) => isUuid(id)))].slice(0, CHOSEN_MAX))
  .catch([]);

const instant = z.string().transform(parseInstant).nullable().catch(null);

/** The confirm page's address. Nothing there is refused: what is not understood counts as not said. */
export const bulkSchema = tableSchema.extend({
  deed: z.enum(BULK_DEEDS).nullable().catch(null),
  id: ids,
  /** everything that the filter finds, in place of the ids */
  all: z.literal('yes').nullable().catch(null),
  /** what was switched off in one go, at this instant: what Undo is about */
  off: instant,
});

/** Which connections are meant. */
export type BulkChoice = { ids: readonly string[] } | { filter: TableWish } | { off: Date };

export function choiceOf({ id, all, off, ...wish }: z.output<typeof bulkSchema>): BulkChoice {
  if (off) return { off };
  return all ? { filter: wish } : { ids: id };
}

/** @returns the confirm page's address, without what is usual. */
export function bulkQuery({ deed, id, all, off, ...wish }: z.output<typeof bulkSchema>): URLSearchParams {
  const query = tableQuery(wish);
  if (deed) query.set('deed', deed);
  if (all) query.set('all', all);
  if (off) query.set('off', off.toISOString());
  if (!all && !off) for (const one of id) query.append('id', one);
  return query;
}

/** Between the owner and the connection that were done last, and what follows. */
const PLACE = /^[0-9a-f-]{36}\.[0-9a-f-]{36}$/;
export type BulkPlace = { userId: string; id: string };

/** A piece of the run, as the form of the confirm page asks for it. `query` is that page's address after the question mark. */
export const bulkFormSchema = z
  .object({
    deed: z.enum(BULK_DEEDS, 'deed.unknown'),
    query: z.string().max(QUERY_LENGTH_MAX),
    reason: z
      .string()
      .transform((text) => plainText(withoutSecrets(text.trim(), REASON_LENGTH_MAX), REASON_LENGTH_MAX))
      .default(''),
    /** to how many it was going to be done, as the page said before it began */
    planned: z.coerce.number().int().min(0).nullable().catch(null),
    /** where to go on, since when, and how many are done: of a run that was cut into pieces */
    after: z.string().regex(PLACE).nullable().catch(null),
    begun: instant,
    did: z.coerce.number().int().min(0).catch(0),
  })
  .refine(({ deed, reason }) => deed !== 'disable' || reason.length >= 3, {
    path: ['reason'],
    message: 'reason.missing',
  });

export function placeFrom(text: string | null): BulkPlace | null {
  const [userId, id] = text?.split('.') ?? [];
  return userId && id && isUuid(userId) && isUuid(id) ? { userId, id } : null;
}

export function placeText({ userId, id }: BulkPlace): string {
  return `${userId}.${id}`;
}
