import { useCallback, useState } from 'react';
import type {
  AttemptView,
  CheckView,
  ConnectEvent,
  ConnectFormState,
} from '#lib/features/connections/view.ts';

import type { Tell } from './tell.ts';

export type StreamConnect = (form: FormData) => Promise<AsyncGenerator<ConnectEvent>>;

/** Where one press of *Connect* has got to. `lost`: the line to our own server was cut, and nobody here knows how it ended. */
export type Run =
  | { phase: 'idle' }
  | { phase: 'running'; understood: string | null; checks: readonly CheckView[] }
  | { phase: 'finished'; attempt: AttemptView }
  | { phase: 'refused'; state: ConnectFormState }
  | { phase: 'lost' };

type StreamedConnect = {
  run: Run;
  start: (form: FormData) => Promise<void>;
  /** Words and drawings for the run; null until they are needed. */
  tell: Tell | null;
  /** Fetches them ahead of time. */
  prepare: () => void;
};

/** Runs the streaming action and keeps what it has told so far. The form's data are passed on and not kept. */
export function useStreamedConnect(stream: StreamConnect, initial: Run): StreamedConnect {
  const [run, setRun] = useState(initial);
  const [tell, setTell] = useState<Tell | null>(null);
  const start = async (form: FormData): Promise<void> => {
    let now: Run = { phase: 'running', understood: null, checks: [] };
    setRun(now);
    try {
      const [events, loaded] = await Promise.all([stream(form), import('./tell.ts')]);
      setTell(loaded.tell);
      for await (const event of events) {
        now = advance(now, event);
        setRun(now);
      }
    } catch {
      now = { phase: 'lost' };
    }
    setRun(now.phase === 'running' ? { phase: 'lost' } : now);
  };
  // A failure shows when they are really needed.
  const prepare = useCallback(() => void import('./tell.ts').catch(() => undefined), []);
  return { run, start, tell, prepare };
}

function advance(run: Run, event: ConnectEvent): Run {
  const soFar = run.phase === 'running' ? run : { phase: 'running' as const, understood: null, checks: [] };
  switch (event.type) {
    case 'understood':
      return { ...soFar, understood: event.baseUrl };
    case 'check':
      return { ...soFar, checks: [...soFar.checks, event.check] };
    case 'finished':
      return { phase: 'finished', attempt: event.attempt };
    case 'refused':
      return { phase: 'refused', state: event.state };
  }
}
