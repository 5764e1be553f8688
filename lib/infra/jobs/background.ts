import { setTimeout as delay } from 'node:timers/promises';
import { drain } from './draining.ts';
import type { RunningJob } from './run-every.ts';

/**
 * What a server does besides answering. The jobs are part of what Next bundles (they share its database client and its code); when they run is
 * decided by the process around it. Between both stands this slot on globalThis, which every bundle sees.
 */
type Slot = { begin: (() => RunningJob[]) | null; wanted: boolean; running: RunningJob[] };

const place = globalThis as { patchbayBackground?: Slot };

/** Longer than any round that obeys its signal; whoever does not is left behind, and its leases end by themselves. */
const STOP_MS_MAX = 10_000;
/** GitLab's answer may take two minutes. */
const DRAIN_MS_MAX = 130_000;

/** From inside Next: this is what there is to do. Begins at once where it is wanted already. */
export function offerJobs(begin: () => RunningJob[]): void {
  const slot = slotOf();
  if (slot.begin) return;
  slot.begin = begin;
  if (slot.wanted) slot.running = begin();
}

/** From the process around Next, once it serves. */
export function startJobs(): void {
  const slot = slotOf();
  if (slot.wanted) return;
  slot.wanted = true;
  slot.running = slot.begin?.() ?? [];
}

/** Asks all of them to end, and waits for the rounds that are running, though not for ever. */
export async function stopJobs(): Promise<void> {
  const slot = slotOf();
  slot.wanted = false;
  const stopping = slot.running.splice(0).map((job) => job.stop());
  // What must not be cut off is waited for longer: a rotation has sent its request, and the answer is the only copy of a token.
  const drained = drain(DRAIN_MS_MAX);
  await Promise.race([Promise.all(stopping), delay(STOP_MS_MAX, undefined, { ref: false })]);
  await drained;
}

function slotOf(): Slot {
  place.patchbayBackground ??= { begin: null, wanted: false, running: [] };
  return place.patchbayBackground;
}
