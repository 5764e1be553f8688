/**
 * Runs `work` to its end, whoever listens, and hands out what it tells as a stream. A browser that goes away in the middle stops
 * listening, not the work: a link is then stored completely or not at all, and its attempt is written all the same.
 *
 * @returns what `work` returned; what it throws is thrown to the listener.
 */
export async function* tellAsItGoes<Event, Outcome>(
  work: (tell: (event: Event) => void) => Promise<Outcome>,
): AsyncGenerator<Event, Outcome, void> {
  const told: Event[] = [];
  let wake = (): void => undefined;
  const tell = (event: Event): void => {
    told.push(event);
    wake();
  };
  let working = true;
  const outcome = work(tell).finally(() => {
    working = false;
    wake();
  });
  // The listener may be gone by then; while it is there, it gets the same error from `await outcome`.
  outcome.catch(() => undefined);
  for (;;) {
    const next = told.shift();
    if (next !== undefined) yield next;
    else if (working) await new Promise<void>((resolve) => (wake = resolve));
    else return await outcome;
  }
}
