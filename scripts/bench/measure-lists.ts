import type { SignedInPerson } from '#e2e/fixtures/people.ts';
import { plainBrowser } from '#e2e/fixtures/plain-browser.ts';
import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { monthOf } from '#lib/domain/calendar-month.ts';
import { getExpiryMonth } from '#lib/features/connections/get-expiry-month.ts';
import { listConnections } from '#lib/features/connections/list-connections.ts';
import type { Room } from '#lib/features/connections/room.ts';
import { listSchema, SORTS } from '#lib/features/connections/schema.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { quantile } from './statistics.ts';

/** In ms. */
export type Spread = { p50: number; p95: number };

const ROUNDS = 60;
const WARM_UP = 8;
const MONTH_DAYS = 40;

/** Somebody, and the room of the database in which their connections are. */
export type Side = { viewer: Viewer; room: Room };

/** One spread for each side. */
export type Compared = { name: string; small: Spread; large: Spread };

/**
 * What the dashboard asks of the database and makes of it, for one person: each view alone, on both sides in turn, so that whatever else the
 * machine does befalls both.
 */
export async function measureLists(small: Side, large: Side): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const { name, open } of views(small.room.now())) {
    const [first, second] = await timed([() => open(small), () => open(large)]);
    if (first && second) compared.push({ name, small: first, large: second });
  }
  return compared;
}

function views(now: Date): { name: string; open: (side: Side) => Promise<unknown> }[] {
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

/** One after the other, in turn. */
async function timed(works: readonly (() => Promise<unknown>)[]): Promise<Spread[]> {
  const times: number[][] = works.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  return times.map((taken) => ({ p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }));
}
