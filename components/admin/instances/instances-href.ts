import type { InstanceWish } from '#lib/features/admin/instances/schema.ts';

/** The list's address with this changed; whatever is changed begins at its first page. What is usual is left out. */
export function instancesHref(wish: InstanceWish, change: Partial<InstanceWish> = {}): string {
  const { show, q, sort, page } = { ...wish, page: 1, ...change };
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(show && { show }),
    ...(sort !== 'trouble' && { sort }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `/admin/instances?${query}` : '/admin/instances';
}
