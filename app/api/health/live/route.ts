export const dynamic = 'force-dynamic';

/** The process answers. Says nothing about the database: a restart would not bring that back. The process number shows restarts. */
export function GET(): Response {
  return Response.json({ status: 'live', pid: process.pid }, { headers: { 'Cache-Control': 'no-store' } });
}
