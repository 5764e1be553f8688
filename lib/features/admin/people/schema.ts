import { z } from 'zod';
import { ROLES } from '#lib/domain/access.ts';
import { withoutSecrets } from '#lib/domain/address-text.ts';

export const SEARCH_LENGTH_MAX = 200;

/** Those who cannot sign in any more, and those who never have. */
export const ONLY = ['disabled', 'never'] as const;

export const PEOPLE_SORTS = ['created', 'name', 'email'] as const;
export type PeopleSortedBy = (typeof PEOPLE_SORTS)[number];
export type PeopleSort = PeopleSortedBy | `-${PeopleSortedBy}`;
export const DEFAULT_SORT: PeopleSort = '-created';

const SORTS = new Set<string>(PEOPLE_SORTS.flatMap((by) => [by, `-${by}`]));

/** What the list of people is to show, from its address. Nothing there is refused: what is not understood counts as not said. */
export const peopleSchema = z.object({
  q: z
    .string()
    .transform((typed) => withoutSecrets(typed.replaceAll('\0', ''), SEARCH_LENGTH_MAX))
    .catch(''),
  role: z.enum(ROLES).nullable().catch(null),
  only: z.enum(ONLY).nullable().catch(null),
  sort: z
    .string()
    .refine((sort): sort is PeopleSort => SORTS.has(sort))
    .catch(DEFAULT_SORT),
  after: z.string().nullable().catch(null),
  before: z.string().nullable().catch(null),
});
export type PeopleWish = z.output<typeof peopleSchema>;

/** @returns the address of these people, without what is usual. */
export function peopleQuery(wish: PeopleWish, change: Partial<PeopleWish> = {}): URLSearchParams {
  const { sort, ...rest } = { ...wish, after: null, before: null, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  if (sort !== DEFAULT_SORT) query.set('sort', sort);
  return query;
}

export const personIdSchema = z.object({ personId: z.string().max(64) });
/** `revision`: the one that the form was drawn with. */
export const personSchema = personIdSchema.extend({ revision: z.coerce.number().int() });
/** `sure`: said where somebody takes their own rights away. */
export const roleSchema = personSchema.extend({
  role: z.enum(ROLES, 'role.unknown'),
  sure: z.string().optional(),
});
