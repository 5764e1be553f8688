/**
 * Runs `work` to its end, whoever listens, and hands out what it tells as a stream. A browser that goes away in the middle stops
 * listening, not the work: a link is then stored completely or not at all, and its attempt is written all the same.
 *
 * @param unheard gets the error of work whose listener had gone.
 * @returns what `work` returned; what it throws is thrown to the listener.
 */
export async function* tellAsItGoes<Event, Outcome>(
  work: (tell: (event: Event) => void) => Promise<Outcome>,
  unheard: (error: unknown) => void,
): AsyncGenerator<Event, Outcome, void> {
  const told: Event[] = [];
  let wake = (): void => undefined;
  const tell = (event: Event): void => {
    told.push(event);
    wake();
  };
  let working = true;
  let listening = true;
  const outcome = work(tell).finally(() => {
    working = false;
    wake();
  });
  outcome.catch((error: unknown) => {
    if (!listening) unheard(error);
  });
  try {
    for (;;) {
      const next = told.shift();
      if (next !== undefined) yield next;
      else if (working) await new Promise<void>((resolve) => (wake = resolve));
      else return await outcome;
    }
  } finally {
    listening = false;
  }
}
