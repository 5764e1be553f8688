import { env } from '#lib/env.ts';
import { getTokenPageCode } from '#lib/features/guide/get-token-page-code.ts';

const DAY_SECONDS = 86_400;

/** Public like the guide: `host` and `gitlab` as there. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const code = getTokenPageCode({
    host: query.get('host')?.slice(0, 512),
    version: query.get('gitlab'),
    requiredScopes: env().requiredScopes,
    now: new Date(),
  });
  return new Response(code, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': `public, max-age=${DAY_SECONDS}` },
  });
}
