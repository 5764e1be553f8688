import 'server-only';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { type ConnectRoom, connectRoom } from './room.ts';
import type { WatchNews } from './view.ts';
import { listNewsOf, type NewsRow } from './watch-store.ts';

const SHOWN_MAX = 5;
const SHOWN_MS = 30 * 24 * 60 * 60_000;

/** What became of the GitLabs the viewer waited for, as far as it has not been put away; the latest first, in words. */
export async function listWatchNews(
  viewer: Viewer,
  given?: { room: Pick<ConnectRoom, 'prisma' | 'now'>; words: Words },
): Promise<WatchNews[]> {
  const { prisma, now } = given?.room ?? connectRoom();
  const since = new Date(now().getTime() - SHOWN_MS);
  const rows = await listNewsOf(prisma, viewer.userId, { since, take: SHOWN_MAX });
  if (rows.length === 0) return [];
  const words = given?.words ?? (await requestWords());
  return rows.map((row) => toNews(row, words));
}

function toNews({ id, baseUrl, foundAt }: NewsRow, words: Words): WatchNews {
  const kind = foundAt ? 'back' : 'ended';
  const host = instanceHost(baseUrl);
  return {
    id,
    kind,
    title: words.say(`watch.${kind}.title`, { host }),
    text: words.say(`watch.${kind}.text`),
    link: {
      label: words.say(`watch.${kind}.link`),
      href: `/connect?${new URLSearchParams({ instance: baseUrl })}`,
    },
  };
}
