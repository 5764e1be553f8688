import { getTokenPageCode } from '#lib/features/guide/get-token-page-code.ts';
import { getTokenWish } from '#lib/features/guide/get-token-wish.ts';

/** The scopes in it may be others tomorrow. */
const KEPT_SECONDS = 300;

/** Public like the guide: `host` and `gitlab` as there. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const code = getTokenPageCode({
    host: query.get('host')?.slice(0, 512),
    version: query.get('gitlab'),
    ...(await getTokenWish()),
    now: new Date(),
  });
  return new Response(code, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': `public, max-age=${KEPT_SECONDS}` },
  });
}
