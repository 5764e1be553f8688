import 'server-only';
import { currentViewer, isPermitted } from '#lib/infra/auth/viewer.ts';
import { getBundle } from './get-bundle.ts';

const UNKEPT = { 'Cache-Control': 'private, no-store' };

/** `GET /support/attempts/<reference>/bundle[?names=1]`: the checked bundle as a file. 404 for everybody else, and 500 where the check found something. */
export async function answerBundle(request: Request, reference: string): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401, headers: UNKEPT });
  const withNames = new URL(request.url).searchParams.has('names');
  const bundle = isPermitted(viewer, 'connection:see-all')
    ? await getBundle(viewer, reference, withNames)
    : null;
  if (!bundle) return new Response(null, { status: 404, headers: UNKEPT });
  if (!bundle.ok) return Response.json({ reference: bundle.error }, { status: 500, headers: UNKEPT });
  return new Response(bundle.value.json, {
    headers: {
      ...UNKEPT,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="patchbay-${bundle.value.reference}.json"`,
    },
  });
}
