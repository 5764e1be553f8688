import type { ListWish } from '#lib/features/connections/schema.ts';

/** The list's address with this changed; whatever is changed begins at its first page. What is usual is left out. */
export function listHref(wish: ListWish, change: Partial<ListWish> = {}): string {
  const { show, q, sort, page } = { ...wish, page: 1, ...change };
  const query = new URLSearchParams({
    ...(show && { show }),
    ...(q && { q }),
    ...(sort !== 'first' && { sort }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `/connections?${query}` : '/connections';
}
