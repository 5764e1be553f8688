import { answerAuditExport } from '#lib/features/admin/audit/answer-audit-export.ts';
import { currentViewer, isPermitted } from '#lib/infra/auth/viewer.ts';

const UNKEPT = { 'Cache-Control': 'private, no-store' };

/** The events that the page's filter finds, as a file. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401, headers: UNKEPT });
  if (!isPermitted(viewer, 'audit:read')) return new Response(null, { status: 404, headers: UNKEPT });
  return answerAuditExport(viewer, new URL(request.url).searchParams);
}
