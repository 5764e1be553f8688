import type { SignedInPerson } from '#e2e/fixtures/people.ts';
import { plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { monthOf } from '#lib/domain/calendar-month.ts';
import { getExpiryMonth } from '#lib/features/connections/get-expiry-month.ts';
import { listConnections } from '#lib/features/connections/list-connections.ts';
import type { Room } from '#lib/features/connections/room.ts';
import { listSchema, SORTS } from '#lib/features/connections/schema.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type Compared, compare, type Spread, timed, type View } from './compare.ts';

const MONTH_DAYS = 40;

/** Somebody, and the room of the database in which their connections are. */
export type Side = { viewer: Viewer; room: Room };

/**
 * What the dashboard asks of the database and makes of it, for one person: each view alone, on both sides in turn, so that whatever else the
 * machine does befalls both.
 */
export function measureLists(small: Side, large: Side): Promise<Compared[]> {
  return compare(views(small.room.now()), { small, large });
}

function views(now: Date): View<Side>[] {
  const list = (name: string, wish: Record<string, string>) => ({
    name: `Dashboard, ${name}`,
    open: ({ viewer, room }: Side) => listConnections(viewer, listSchema.parse(wish), room),
  });
  const month = monthOf(addDays(calendarDateOf(now), MONTH_DAYS));
  return [
    ...SORTS.map((sort) => list(`sorted by ${sort}`, { sort })),
    list('a search that finds some', { q: 'weber' }),
    list('a search that finds none', { q: 'nobody at all' }),
    list('expiring soon', { show: 'expires-soon' }),
    list('last page', { page: '20' }),
    { name: 'Month calendar', open: ({ viewer, room }) => getExpiryMonth(viewer, month, room) },
  ];
}

/** The whole page, from sending the request until its last byte. */
export async function measurePages(url: string, { cookies }: SignedInPerson): Promise<Map<string, Spread>> {
  const measured = new Map<string, Spread>();
  const open = async (path: string): Promise<void> => {
    const { status } = await plainBrowser(url, new Map(cookies)).get(path);
    if (status !== 200) throw new Error(`${path} was answered ${status}.`);
  };
  for (const [name, path] of [
    ['Page over HTTP: dashboard', '/connections'],
    ['Page over HTTP: a search', '/connections?q=weber'],
    ['Page over HTTP: month calendar', '/connections/calendar'],
  ] as const)
    for (const spread of await timed([() => open(path)])) measured.set(name, spread);
  return measured;
}
