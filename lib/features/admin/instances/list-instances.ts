import 'server-only';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { hasInstances, listInstanceRows } from './instance-store.ts';
import { toRowView } from './instance-words.ts';
import { type InstancesRoom, requestRoom } from './room.ts';
import type { InstanceWish } from './schema.ts';
import type { InstancesView } from './view.ts';

const PAGE = 50;

/** The GitLabs that somebody linked or added, by what their connections were when last counted. A page beyond the last one is the first. */
export async function listInstances(
  _viewer: Permitted<'instance:manage'>,
  wish: InstanceWish,
  given?: InstancesRoom,
): Promise<InstancesView> {
  const room = given ?? (await requestRoom());
  const { prisma, words } = room;
  const now = room.now();
  const list = (page: number) => listInstanceRows(prisma, { ...wish, page }, { take: PAGE, now });
  const asked = await list(wish.page);
  const beyond = asked.rows.length === 0 && wish.page > 1;
  const { rows, found } = beyond ? await list(1) : asked;
  const page = beyond ? 1 : wish.page;
  const from = (page - 1) * PAGE;
  return {
    rows: rows.map((row) => toRowView(words, row, now)),
    found,
    page,
    pages: Math.max(1, Math.ceil(found / PAGE)),
    from: rows.length === 0 ? 0 : from + 1,
    to: from + rows.length,
    none: rows.length === 0 && !(await hasInstances(prisma)),
  };
}
