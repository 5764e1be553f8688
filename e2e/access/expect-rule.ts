import { expect } from 'vitest';
import type { Rule } from './page-rules.ts';
import type { Place, Visitor } from './visitors.ts';

/**
 * Asks for a page or route as one visitor, and compares what comes with its rule.
 * @param frame whether `proxy.ts` stands in front: only it knows the way back after a sign-in, and forbids caches to keep pages.
 */
export async function expectRule(
  place: Place,
  { at, answers, sees = [], leads = () => '/connections', posts }: Rule,
  { visitor, frame }: { visitor: Visitor; frame: boolean },
): Promise<void> {
  const { app, owned, cookies } = place;
  const cookie = cookies.get(visitor);
  const path = at(owned);
  const ours = posts ? { origin: app.url, 'content-type': 'application/json' } : {};
  const post = posts ? { method: 'POST', body: JSON.stringify(posts) } : {};
  const headers = { ...(cookie ? { cookie } : {}), ...ours };
  const answer = await fetch(app.url + path, { redirect: 'manual', headers, ...post });
  const body = await answer.text();
  const expected = answers[visitor];
  const location = answer.headers.get('location') ?? '';
  if (expected === 'sign-in') {
    expect(answer.status).toBe(307);
    if (frame) expect(location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    else expect(location).toMatch(/^\/sign-in(?:\?|$)/);
  } else {
    expect(answer.status).toBe(expected);
  }
  if (expected === 307) expect(location).toBe(leads(owned));
  // Whatever depends on who asks is kept by no cache; what does not says so.
  if (frame && !posts && !answer.headers.get('cache-control')?.startsWith('public, '))
    expect(answer.headers.get('cache-control')).toContain('no-store');
  if (visitor !== 'owner' && !sees.includes(visitor)) expect(body).not.toContain(owned.secretWord);
}
