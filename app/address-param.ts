import { redirect } from 'next/navigation';
import { cleanAddressInput } from '#lib/domain/instance-address.ts';
import { type SearchParams, searchParam } from './search-param.ts';

/**
 * An address in the query of a page. A token or a password that was pasted with it must not stay there, where histories, logs and the page's own
 * links take it along: the page at `path` is asked for again with what is left.
 */
export async function addressParam(
  params: SearchParams,
  name: string,
  path: string,
): Promise<string | undefined> {
  const typed = await searchParam(params, name);
  const clean = typed && stableAddress(typed);
  if (clean === typed) return typed;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...(await params), [name]: clean }))
    if (typeof value === 'string' && value !== '') query.set(key, value);
  redirect(query.size > 0 ? `${path}?${query}` : path);
}

/** Taking something out may bring something else to light: nothing is led to that would have to be led on. */
function stableAddress(typed: string): string {
  const once = cleanAddressInput(typed);
  const twice = cleanAddressInput(once);
  return twice === once || cleanAddressInput(twice) === twice ? twice : '';
}
