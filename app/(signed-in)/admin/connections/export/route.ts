import { answerConnectionsExport } from '#lib/features/admin/export/answer-connections-export.ts';
import { currentViewer, isPermitted } from '#lib/infra/auth/viewer.ts';

const UNKEPT = { 'Cache-Control': 'private, no-store' };

/** The connections that the table's filter finds, as a file. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401, headers: UNKEPT });
  if (!isPermitted(viewer, 'connection:govern')) return new Response(null, { status: 404, headers: UNKEPT });
  return answerConnectionsExport(viewer, new URL(request.url).searchParams);
}
