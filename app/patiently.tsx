import { setTimeout as delay } from 'node:timers/promises';
import { type ReactNode, Suspense } from 'react';

/** What comes sooner is simply drawn: a skeleton that flashes up makes a quick page feel slow. */
const PATIENCE_MS = 200;

/**
 * Draws a part of a page that may keep waiting: at once where it comes soon, else behind `meanwhile`. Whatever decides the status of the
 * answer (who is asking, whether there is such a page) has to be done before, for that is sent first.
 */
export async function patiently(drawing: Promise<ReactNode>, meanwhile: ReactNode): Promise<ReactNode> {
  const stop = new AbortController();
  const tooLong = delay(PATIENCE_MS, null, { signal: stop.signal }).catch(() => null);
  const inTime = await Promise.race([drawing.then((drawn) => ({ drawn })), tooLong]).finally(() =>
    stop.abort(),
  );
  if (inTime) return inTime.drawn;
  return (
    <Suspense fallback={meanwhile}>
      <Late drawing={drawing} />
    </Suspense>
  );
}

function Late({ drawing }: { drawing: Promise<ReactNode> }): Promise<ReactNode> {
  return drawing;
}
