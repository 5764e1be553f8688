/** The addresses of support's pages. */

export function attemptHref(reference: string): string {
  return `/support/attempts/${reference}`;
}

/** A replay has a page of its own: what it is compared with stands beside it. */
export function replayHref(reference: string): string {
  return `/support/replays/${reference}`;
}

export function personHref(id: string): string {
  return `/support/people/${id}`;
}

export function connectionHref(id: string): string {
  return `/support/connections/${id}`;
}

/** The failed attempts at a GitLab, or all of them. */
export function attemptsHref(wish: {
  baseUrl?: string;
  code?: string;
  since?: string;
  after?: string;
}): string {
  const query = new URLSearchParams(Object.entries(wish));
  return query.size > 0 ? `/support/attempts?${query}` : '/support/attempts';
}

/** A banner for everybody linked to a GitLab; with a code for everybody who fails there with it. */
export function newBannerHref(about: { baseUrl: string; code?: string; since?: string }): string {
  return `/support/banners/new?${new URLSearchParams(Object.entries(about))}`;
}
