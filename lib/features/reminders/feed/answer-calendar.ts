import 'server-only';
import { createHash } from 'node:crypto';
import { authSettings } from '#lib/infra/auth/auth-settings.ts';
import { requestFacts } from '#lib/infra/auth/request-facts.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { limitCalendar } from '#lib/infra/rate-limit/limit-calendar.ts';
import { feedRoom } from './room.ts';
import { writeFeed } from './write-feed.ts';

/** Kept by nobody on the way and found by no search engine: its address is its only lock. */
const ALWAYS = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' };

/**
 * `GET /calendar/<userId>.<mac>.ics`: for calendar programs, which have no session. The address is a secret and therefore in no log of ours:
 * nothing is logged here but trouble, and that without the request.
 */
export async function answerCalendar(request: Request, address: string): Promise<Response> {
  try {
    const limit = await limitCalendar(requestFacts(request.headers, authSettings()).address);
    if (!limit.ok) return refusal(429, limit.error.retryAfterSeconds);
    const calendar = await writeFeed(address, feedRoom());
    if (calendar === null) return new Response(null, { status: 404, headers: ALWAYS });
    return answerWith(calendar, request.headers.get('if-none-match'));
  } catch (error) {
    if (isDatabaseAway(error)) return refusal(503, 60);
    throw error;
  }
}

function answerWith(calendar: string, known: string | null): Response {
  const etag = `"${createHash('sha256').update(calendar).digest('base64url').slice(0, 32)}"`;
  const headers = { ...ALWAYS, ETag: etag };
  if (isKnown(etag, known)) return new Response(null, { status: 304, headers });
  return new Response(calendar, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="gitlab-tokens.ics"',
    },
  });
}

/** RFC 9110 §13.1.2: a list of tags, compared weakly. */
function isKnown(etag: string, known: string | null): boolean {
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

function refusal(status: number, seconds: number): Response {
  return new Response(null, { status, headers: { ...ALWAYS, 'Retry-After': String(seconds) } });
}
