import { useEffect, useState } from 'react';
import type { LookAnswer } from './look-answer.ts';

/** Long enough for the next letter, short enough not to be waited for. */
const PAUSE_MS = 400;
/** From here on the page says that it is still waiting. */
const LONG_MS = 2500;
/** Shorter texts are no address yet. */
const LENGTH_MIN = 3;

export type Look =
  | { phase: 'idle' }
  | { phase: 'looking'; long: boolean }
  | { phase: 'seen'; answer: LookAnswer };

type Asked = { address: string; look: Look };

type UseLook = {
  look: Look;
  /** The field's text after a keystroke: looks once typing pauses. */
  typed: (text: string) => void;
};

/**
 * The live look at an address: one request per pause in typing, the former one cancelled. It never stands in the way: whatever goes wrong
 * with it ends in silence, and the form works all the same.
 *
 * @param first what the server found at that address before it drew the page, if it looked.
 */
export function useLook(hostname: string, first: LookAnswer | null): UseLook {
  const [address, setAddress] = useState(hostname.trim());
  const [asked, setAsked] = useState<Asked | null>(
    first && { address: hostname.trim(), look: { phase: 'seen', answer: first } },
  );
  const known = asked?.address === address && asked.look.phase !== 'looking';
  useEffect(() => {
    if (known || address.length < LENGTH_MIN) return;
    const abort = new AbortController();
    const tell = (look: Look) => {
      if (!abort.signal.aborted) setAsked({ address, look });
    };
    const timers = [
      setTimeout(() => {
        tell({ phase: 'looking', long: false });
        void fetchLook(address, abort.signal).then((answer) => {
          tell(answer ? { phase: 'seen', answer } : { phase: 'idle' });
        });
      }, PAUSE_MS),
      setTimeout(() => tell({ phase: 'looking', long: true }), PAUSE_MS + LONG_MS),
    ];
    return () => {
      abort.abort();
      timers.forEach(clearTimeout);
    };
  }, [address, known]);
  const typed = (text: string) => setAddress(text.trim());
  return { look: asked?.address === address ? asked.look : { phase: 'idle' }, typed };
}

async function fetchLook(address: string, signal: AbortSignal): Promise<LookAnswer | null> {
  try {
    const response = await fetch('/connect/look', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ address }),
      signal,
    });
    return response.ok ? ((await response.json()) as LookAnswer) : null;
  } catch {
    return null;
  }
}
