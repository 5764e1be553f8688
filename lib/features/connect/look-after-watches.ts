import 'server-only';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { verifyConnection } from '#lib/infra/gitlab/verify-connection.ts';
import { originsOf, readInForce } from '#lib/infra/policy/in-force.ts';
import type { ConnectRoom } from './room.ts';
import { tellWatchers } from './tell-watchers.ts';
import { nextLookAfter } from './watch-pause.ts';
import {
  type ClaimedLook,
  claimEndedWatches,
  claimLooks,
  claimWatchesOn,
  closeLook,
  lockWatched,
} from './watch-store.ts';

/** What the loop needs. */
export type WatchRoom = Pick<ConnectRoom, 'prisma' | 'net' | 'now' | 'log'>;

/** In one round, and at the same time; a look takes 15 s at most, so that a round fits into its lease with room to spare. */
const LOOKS_MAX = 32;
const AT_ONCE = 8;
const LEASE_MS = 3 * 60_000;
/** In one transaction. */
const TOLD_MAX = 200;

/**
 * One round: tells whose seven days are over, then looks at the GitLabs that are due, once each for all who wait, and tells them where it
 * answers. Any number of processes may do so side by side. A look that fails, for whatever reason, ends nothing.
 *
 * @param signal calls the looks off; what was claimed is due again after its lease.
 */
export async function lookAfterWatches(room: WatchRoom, signal?: AbortSignal): Promise<void> {
  await endWatches(room);
  const now = room.now();
  const lease = new Date(now.getTime() + LEASE_MS);
  const due = await claimLooks(room.prisma, { now, lease, take: LOOKS_MAX });
  const looking = Array.from({ length: Math.min(AT_ONCE, due.length) }, async () => {
    for (let look = due.pop(); look && !signal?.aborted; look = due.pop())
      await lookOnce(look, lease, room, signal);
  });
  const ended = await Promise.allSettled(looking);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

async function lookOnce(
  look: ClaimedLook,
  lease: Date,
  room: WatchRoom,
  signal: AbortSignal | undefined,
): Promise<void> {
  const back = await answers(look.baseUrl, room, signal);
  // Called off: that says nothing about the GitLab.
  if (signal?.aborted) return;
  const { prisma, log, now } = room;
  let told = 0;
  for (let more = back; more; ) {
    const count = await inTransaction(prisma, async (tx) => {
      const watches = await claimWatchesOn(tx, look.baseUrl, TOLD_MAX);
      await tellWatchers(tx, 'back', watches, now());
      return watches.length;
    });
    told += count;
    more = count === TOLD_MAX;
  }
  const nextLookAt = nextLookAfter(look.looks + 1, now(), Math.random());
  await inTransaction(prisma, async (tx) => {
    await lockWatched(tx, look.baseUrl);
    await closeLook(tx, look, { lease, nextLookAt });
  });
  log.info({ instance: look.baseUrl, looks: look.looks + 1, back, told }, 'looked at a watched GitLab');
}

/** Whether a GitLab answers there, as a link would find it; nothing secret is sent, and private hosts are refused as ever. */
async function answers(baseUrl: string, room: WatchRoom, signal: AbortSignal | undefined): Promise<boolean> {
  const address = parseInstanceAddress(baseUrl);
  if (!address.ok) return false;
  const origins = originsOf(address.value);
  const inForce = await readInForce(room.prisma, { ...room, requiredScopes: [] }, origins);
  const looking = verifyConnection({
    address: address.value,
    token: null,
    requiredScopes: [],
    settings: inForce.net,
    allows: inForce,
    now: room.now(),
    ...(signal ? { signal } : {}),
  });
  for (;;) {
    const step = await looking.next();
    if (step.done) return step.value.verdict === 'ok';
  }
}

async function endWatches({ prisma, now }: WatchRoom): Promise<void> {
  for (let more = true; more; ) {
    more = await inTransaction(prisma, async (tx) => {
      const watches = await claimEndedWatches(tx, now(), TOLD_MAX);
      await tellWatchers(tx, 'ended', watches, now());
      return watches.length === TOLD_MAX;
    });
  }
}
