import { answerExport } from '#lib/features/account/export/answer-export.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';

/** All that Patchbay holds about whoever asks, without the secrets. */
export async function GET(): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) return new Response(null, { status: 401, headers: { 'Cache-Control': 'private, no-store' } });
  return answerExport(viewer);
}
