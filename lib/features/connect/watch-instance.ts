import 'server-only';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { limitNewHosts } from '#lib/infra/rate-limit/limit-linking.ts';
import { type ConnectRoom, connectRoom } from './room.ts';
import { nextLookAfter, WATCHED_MS } from './watch-pause.ts';
import { lockWatchesOf, openWatch, openWatchesOf } from './watch-store.ts';

/** Open at once, per person. */
const OPEN_MAX = 5;

export type WatchRefusal = 'address.malformed' | 'watch.too_many' | 'watch.new_hosts';

/**
 * Looks at a GitLab until it answers, for seven days at most, and then tells this person once. Asked a second time while that lasts, it says
 * the same and changes nothing.
 *
 * @param wish `address` as typed; `language` to tell it in.
 * @returns the base URL that is watched.
 */
export async function watchInstance(
  viewer: Viewer,
  wish: { address: string; language: string },
  room: ConnectRoom = connectRoom(),
): Promise<Result<string, WatchRefusal>> {
  const { userId } = viewer;
  const address = parseInstanceAddress(wish.address);
  if (!address.ok) return fail('address.malformed');
  const [baseUrl = ''] = address.value.candidates;
  // Telling when something answers is a look, however late: no more hosts are tried this way than by linking.
  if (!(await limitNewHosts(userId, new URL(baseUrl).host)).ok) return fail('watch.new_hosts');
  return inTransaction(room.prisma, async (tx) => {
    await lockWatchesOf(tx, userId);
    const open = await openWatchesOf(tx, userId);
    if (open.includes(baseUrl)) return ok(baseUrl);
    if (open.length >= OPEN_MAX) return fail('watch.too_many');
    const now = room.now();
    await openWatch(tx, {
      userId,
      baseUrl,
      language: wish.language,
      now,
      firstLookAt: nextLookAfter(0, now, Math.random()),
      endsAt: new Date(now.getTime() + WATCHED_MS),
    });
    return ok(baseUrl);
  });
}
