import { setTimeout as delay } from 'node:timers/promises';
import type { ReactNode } from 'react';
import { LateBoundary } from '#components/layout/late-boundary.tsx';

/** What comes sooner is simply drawn: a skeleton that flashes up makes a quick page feel slow. */
const PATIENCE_MS = 200;

/**
 * Draws a part of a page that may keep waiting: at once where it comes soon, else behind `meanwhile`. Whatever decides the status of the
 * answer (who is asking, whether there is such a page) has to be done before, for that is sent first.
 * @param meanwhile null: it is waited for, however long it takes. Each drawing of a page has to come through here, or what is in it begins anew.
 */
export async function patiently(
  drawing: Promise<ReactNode>,
  meanwhile: ReactNode | null,
): Promise<ReactNode> {
  const drawn = meanwhile === null ? { inTime: await drawing } : await soon(drawing);
  return (
    <LateBoundary late={drawn === null} meanwhile={meanwhile}>
      {drawn === null ? <Late drawing={drawing} /> : drawn.inTime}
    </LateBoundary>
  );
}

async function soon(drawing: Promise<ReactNode>): Promise<{ inTime: ReactNode } | null> {
  const stop = new AbortController();
  const tooLong = delay(PATIENCE_MS, null, { signal: stop.signal }).catch(() => null);
  return Promise.race([drawing.then((inTime) => ({ inTime })), tooLong]).finally(() => stop.abort());
}

function Late({ drawing }: { drawing: Promise<ReactNode> }): Promise<ReactNode> {
  return drawing;
}
