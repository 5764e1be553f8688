import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import type { Words } from '#lib/words/words.ts';
import { findKnownInstance } from './instance-store.ts';
import { type ConnectRoom, connectRoom } from './room.ts';
import type { InstanceHelp } from './view.ts';

type HelpRoom = Pick<ConnectRoom, 'prisma'>;

/**
 * What administrators say of a GitLab to whoever links it.
 * @param baseUrl of one that the viewer's own attempt has found; null: it has found none, and is told nothing.
 */
export async function getInstanceHelp(
  _viewer: Viewer,
  baseUrl: string | null,
  { say }: Words,
  { prisma }: HelpRoom = connectRoom(),
): Promise<InstanceHelp | null> {
  const known = baseUrl === null ? null : await findKnownInstance(prisma, baseUrl);
  return known?.helpText ? { title: say('look.help'), text: known.helpText } : null;
}
