import 'server-only';
import { currentViewer } from '#lib/infra/auth/viewer.ts';
import { openNotice } from './mark-notices.ts';

const UNKEPT = { 'Cache-Control': 'private, no-store' };

/**
 * `GET /notices/<id>`: marks a notice as read and leads to what it is about, so that a plain link does both. Whoever is not signed in
 * comes back here afterwards.
 */
export async function answerNotice(request: Request, noticeId: string): Promise<Response> {
  const { pathname, search, searchParams } = new URL(request.url);
  const viewer = await currentViewer();
  if (!viewer) return leadTo(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  const path = await openNotice(viewer, noticeId, searchParams.get('to'));
  return path === null ? new Response(null, { status: 404, headers: UNKEPT }) : leadTo(path);
}

function leadTo(path: string): Response {
  return new Response(null, { status: 307, headers: { ...UNKEPT, Location: path } });
}
