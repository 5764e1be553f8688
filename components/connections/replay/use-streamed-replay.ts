import { useState } from 'react';
import type { ReplayEvent, ReplayState } from '#lib/features/connections/replay/view.ts';
import type { CheckView } from '#lib/words/check-words.ts';

type Stream = (form: FormData) => Promise<AsyncGenerator<ReplayEvent>>;

/** Where one press has got to. `lost`: the line to our own server was cut; the replay goes on without a listener. */
export type ReplayRun =
  | { phase: 'idle' }
  | { phase: 'running' | 'finished'; checks: readonly CheckView[]; next: string | null }
  | { phase: 'refused'; state: ReplayState }
  | { phase: 'lost' };

const BEGUN = { phase: 'running', checks: [], next: null } as const;

/** Runs the streaming action; the page of the replay follows the last check. */
export function useStreamedReplay(stream: Stream): {
  run: ReplayRun;
  start: (form: FormData) => Promise<void>;
} {
  const [run, setRun] = useState<ReplayRun>({ phase: 'idle' });
  const start = async (form: FormData): Promise<void> => {
    let now: ReplayRun = BEGUN;
    setRun(now);
    try {
      for await (const event of await stream(form)) {
        now = advance(now, event);
        setRun(now);
        if (event.type === 'finished') window.location.assign(event.href);
      }
    } catch {
      now = { phase: 'lost' };
    }
    setRun(now.phase === 'running' ? { phase: 'lost' } : now);
  };
  return { run, start };
}

function advance(run: ReplayRun, event: ReplayEvent): ReplayRun {
  const soFar = run.phase === 'running' ? run : BEGUN;
  switch (event.type) {
    case 'check':
      return { phase: 'running', checks: [...soFar.checks, event.check], next: event.next };
    case 'finished':
      return { ...soFar, phase: 'finished', next: null };
    case 'refused':
      return { phase: 'refused', state: event.state };
  }
}
