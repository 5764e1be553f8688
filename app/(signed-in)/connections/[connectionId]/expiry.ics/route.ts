import { getExpiryCalendar } from '#lib/features/connections/get-expiry-calendar.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';

type Context = { params: Promise<{ connectionId: string }> };

const UNKEPT = { 'Cache-Control': 'private, no-store' };

/** The day one token ends, as a file for any calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401, headers: UNKEPT });
  const calendar = await getExpiryCalendar(viewer, (await params).connectionId);
  if (!calendar) return new Response(null, { status: 404, headers: UNKEPT });
  return new Response(calendar, {
    headers: {
      ...UNKEPT,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="gitlab-token-expires.ics"',
    },
  });
}
