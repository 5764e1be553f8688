import { isDatabaseReady } from '#lib/infra/db/is-database-ready.ts';

export const dynamic = 'force-dynamic';

/** 200 while the database answers and holds this version's schema; else 503, and a load balancer sends people elsewhere. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return Response.json(
    { status: ready ? 'ready' : 'unavailable' },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
