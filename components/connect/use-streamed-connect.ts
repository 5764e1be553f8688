import { useState } from 'react';
import type { AttemptView, ConnectEvent, ConnectFormState } from '#lib/features/connections/view.ts';
import type { CheckView } from '#lib/words/check-words.ts';

export type StreamConnect = (form: FormData) => Promise<AsyncGenerator<ConnectEvent>>;

/** Where one press of *Connect* has got to. `lost`: the line to our own server was cut, and nobody here knows how it ended. */
export type Run =
  | { phase: 'idle' }
  | { phase: 'running'; understood: string | null; checks: readonly CheckView[]; next: string | null }
  | { phase: 'finished'; attempt: AttemptView }
  | { phase: 'refused'; state: ConnectFormState }
  | { phase: 'lost' };

const BEGUN = { phase: 'running', understood: null, checks: [], next: null } as const;

type StreamedConnect = {
  run: Run;
  start: (form: FormData) => Promise<void>;
};

/** Runs the streaming action and keeps what it has told so far. The form's data are passed on and not kept. */
export function useStreamedConnect(stream: StreamConnect, initial: Run): StreamedConnect {
  const [run, setRun] = useState(initial);
  const start = async (form: FormData): Promise<void> => {
    let now: Run = BEGUN;
    setRun(now);
    try {
      for await (const event of await stream(form)) {
        now = advance(now, event);
        setRun(now);
      }
    } catch {
      now = { phase: 'lost' };
    }
    setRun(now.phase === 'running' ? { phase: 'lost' } : now);
  };
  return { run, start };
}

function advance(run: Run, event: ConnectEvent): Run {
  const soFar = run.phase === 'running' ? run : BEGUN;
  switch (event.type) {
    case 'understood':
      return { ...soFar, understood: event.baseUrl };
    case 'check':
      return { ...soFar, checks: [...soFar.checks, event.check], next: event.next };
    case 'finished':
      return { phase: 'finished', attempt: event.attempt };
    case 'refused':
      return { phase: 'refused', state: event.state };
  }
}
