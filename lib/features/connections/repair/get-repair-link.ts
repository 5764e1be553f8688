import 'server-only';
import { maskedEmail } from '#lib/domain/email.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { hashRandomSecret } from '#lib/infra/auth/random-secret.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { findAttemptOf, findConnectionOf } from '../store.ts';
import { findRepairLink, type RepairLinkRow } from './repair-store.ts';
import type { RepairLinkView } from './view.ts';

/** What a repair link is, looked at without using it up: mail scanners open every address they find. @param secret as it stands in the URL. */
export async function getRepairLink(
  viewer: Viewer,
  secret: string,
  given?: Pick<Room, 'prisma' | 'words' | 'now'>,
): Promise<RepairLinkView> {
  const room = given ?? (await requestRoom());
  const link = await findRepairLink(room.prisma, hashRandomSecret(secret));
  if (!link || link.usedAt || link.expiresAt <= room.now()) return { kind: 'over' };
  if (link.userId !== viewer.userId) return { kind: 'other', email: maskedEmail(link.user.email) };
  return {
    kind: 'open',
    about: link.connectionId ? 'connection' : 'attempt',
    host: await hostOf(link, room),
    endsOn: room.words.day(link.expiresAt.toISOString().slice(0, 10)),
  };
}

async function hostOf(
  { userId, connectionId, reference }: RepairLinkRow,
  { prisma }: Pick<Room, 'prisma'>,
): Promise<string> {
  const connection = connectionId && (await findConnectionOf(prisma, userId, connectionId));
  if (connection) return instanceHost(connection.instance.baseUrl);
  const attempt = reference && (await findAttemptOf(prisma, userId, reference));
  return attempt ? instanceHost(attempt.baseUrl ?? plainText(attempt.input, 120)) : 'GitLab';
}
