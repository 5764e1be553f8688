import 'server-only';
import { CONNECTION_STATUSES, type ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import {
  countConnections,
  findTimeZone,
  listConnectionIds,
  type OwnList,
  type StatusCount,
} from './list-store.ts';
import { type HostOutage, outageWords } from './outage-words.ts';
import { requestRoom } from './request-room.ts';
import type { Room } from './room.ts';
import { type ListWish, SHOWN } from './schema.ts';
import { findConnectionsOf } from './store.ts';
import { toConnectionView } from './to-view.ts';
import type { ConnectionsView, ConnectionView } from './view.ts';

const PAGE_SIZE = 50;

/** One page of the viewer's connections. Beyond the last page is the last page. */
export async function listConnections(
  viewer: Viewer,
  wish: ListWish,
  given?: Room,
): Promise<ConnectionsView> {
  const room = given ?? (await requestRoom());
  const now = room.now();
  const list = { userId: viewer.userId, wish, now };
  const [groups, asked, timeZone] = await Promise.all([
    countConnections(room.prisma, list),
    pageOf(list, wish.page, room),
    findTimeZone(room.prisma, viewer.userId),
  ]);
  const sizes = sizesOf(groups, wish);
  const page = Math.min(wish.page, sizes.pages);
  const ids = page === wish.page ? asked : await pageOf(list, page, room);
  const outages = outagesIn(groups);
  const viewing = { ...room, now: () => now, timeZone };
  const before = (page - 1) * PAGE_SIZE;
  return {
    ...sizes,
    connections: await viewsOf(list.userId, ids, viewing),
    page,
    from: ids.length > 0 ? before + 1 : 0,
    to: before + ids.length,
    outages: outages.map((outage) => outageWords(room.words, outage, { now, timeZone })),
  };
}

function pageOf(list: OwnList, page: number, { prisma }: Room): Promise<string[]> {
  return listConnectionIds(prisma, list, { take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE });
}

async function viewsOf(
  userId: string,
  ids: readonly string[],
  viewing: Room & { timeZone: string | null },
): Promise<ConnectionView[]> {
  const rows = new Map(
    (await findConnectionsOf(viewing.prisma, userId, ids)).map((row) => [row.id, row] as const),
  );
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [toConnectionView(row, viewing)] : []; // gone since it was counted
  });
}

function sizesOf(
  groups: readonly StatusCount[],
  { show }: ListWish,
): Pick<ConnectionsView, 'counts' | 'total' | 'found' | 'pages'> {
  const of = (status: ConnectionStatus) => groups.filter((group) => group.status === status);
  const counted = CONNECTION_STATUSES.map((status) => [status, sum(of(status), 'total')] as const);
  const found = sum(show === null ? groups : of(SHOWN[show]), 'found');
  return {
    counts: Object.fromEntries(counted) as Record<ConnectionStatus, number>,
    total: sum(groups, 'total'),
    found,
    pages: Math.max(1, Math.ceil(found / PAGE_SIZE)),
  };
}

function sum(groups: readonly StatusCount[], what: 'total' | 'found'): number {
  return groups.reduce((sum, group) => sum + group[what], 0);
}

/** Hosts that cannot be reached and are why connections are called unreachable. */
function outagesIn(groups: readonly StatusCount[]): HostOutage[] {
  return groups.flatMap(({ status, origin, downSince }) =>
    status === 'unreachable' && origin && downSince ? [{ origin, since: downSince }] : [],
  );
}
