import { unstable_rethrow } from 'next/navigation';
import { currentViewer, type Viewer } from '#lib/infra/auth/viewer.ts';

/** The database may be away: then the page says so, inside a frame without names. */
export async function viewerForFrame(): Promise<Viewer | null> {
  try {
    return await currentViewer();
  } catch (error) {
    unstable_rethrow(error);
    return null;
  }
}
