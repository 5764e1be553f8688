import type { Answer } from './answers.ts';
import type { Access } from './auth.ts';
import type { Call, Handler, OpenHandler } from './call.ts';
import type { Era } from './eras.ts';

type Matched = { method: 'GET' | 'POST' | 'DELETE'; pattern: RegExp; exists: (era: Era) => boolean };

/** `access` may depend on the version: scopes were added over time. */
export type TokenRoute = Matched & { access: (era: Era) => Access; handle: Handler };
export type OpenRoute = Matched & { handle: OpenHandler };
export type Route = TokenRoute | OpenRoute;

export const always = (): boolean => true;
export const since =
  (major: number, minor: number) =>
  (era: Era): boolean =>
    era.is(major, minor);

/** The one variable part of a path: `/users/7` → `7`. */
export function pathPart(path: string, index: number): string {
  return path.split('/')[index] ?? '';
}

/** A page of rows with GitLab's paging headers. */
export function paged(rows: readonly unknown[], call: Call, answer: (rows: unknown) => Answer): Answer {
  const page = positive(call.query.get('page'), 1);
  const perPage = Math.min(positive(call.query.get('per_page'), 20), 100);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.delete('private_token');
    query.set('page', String(to));
    query.set('per_page', String(perPage));
    return `<${call.gitlab.externalUrl}${call.path}?${query}>; rel="${rel}"`;
  };
  const next = page < pages ? [link(page + 1, 'next')] : [];
  const previous = page > 1 ? [link(page - 1, 'prev')] : [];
  const plain = answer(rows.slice((page - 1) * perPage, page * perPage));
  return {
    ...plain,
    headers: {
      ...plain.headers,
      Link: [...previous, ...next, link(1, 'first'), link(pages, 'last')].join(', '),
      'X-Next-Page': page < pages ? String(page + 1) : '',
      'X-Page': String(page),
      'X-Per-Page': String(perPage),
      'X-Prev-Page': page > 1 ? String(page - 1) : '',
      'X-Total': String(rows.length),
      'X-Total-Pages': String(pages),
    },
  };
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
