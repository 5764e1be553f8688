/**
 * Work that must not be cut off by a stop, such as a rotation between its request and its commit. On globalThis, which every bundle of Next's and the
 * process around it see.
 */
type Slot = { draining: boolean; work: Set<Promise<unknown>> };

const place = globalThis as { patchbayDraining?: Slot };

/** This process is about to end: nothing of that kind may begin any more. */
export function isDraining(): boolean {
  return slotOf().draining;
}

/** A stop waits for it. */
export function keepFromStopping<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
  const { work: open } = slotOf();
  open.add(work);
  const done = (): void => void open.delete(work);
  work.then(done, done);
  return work;
}

/** No more of it begins; waits for what is under way, though no longer than this. */
export async function drain(limitMs: number): Promise<void> {
  const slot = slotOf();
  slot.draining = true;
  if (slot.work.size === 0) return;
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, limitMs);
  await Promise.race([Promise.allSettled(slot.work), limit.promise]);
  clearTimeout(timer);
}

/** For tests, which go on after a stop. */
export function endDraining(): void {
  slotOf().draining = false;
}

function slotOf(): Slot {
  place.patchbayDraining ??= { draining: false, work: new Set() };
  return place.patchbayDraining;
}
