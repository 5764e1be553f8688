/**
 * Whether a request that changes something comes from a page of ours. Next lets requests without `Origin` through, so
 * that a missing proof is a refusal here: `Sec-Fetch-Site` cannot be set by a page, and `Origin` has to be the configured one.
 * A browser that sends `Sec-Fetch-Site` with another value has said that it is not ours, whatever else it sent.
 */
export function isSameOrigin(headers: Headers, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('origin') === new URL(publicUrl).origin;
}
