import { type PeopleWish, peopleQuery } from '#lib/features/admin/people/schema.ts';

/** The list's address with this changed; whatever is changed begins at its first page. */
export function peopleHref(wish: PeopleWish, change: Partial<PeopleWish> = {}): string {
  const query = peopleQuery(wish, change);
  return query.size > 0 ? `/admin/people?${query}` : '/admin/people';
}
