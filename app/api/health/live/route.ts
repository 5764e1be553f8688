export const dynamic = 'force-dynamic';

/** The process answers. Says nothing about the database: a restart would not bring that back. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } });
}
