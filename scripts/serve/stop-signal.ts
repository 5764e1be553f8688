/** A terminal's Ctrl+C reaches us directly and again through npm: the echo is no second wish. */
const ECHO_MS = 1_000;

/** Ends cleanly on the first signal, at once on a later second one. */
export function onStopSignal(stop: () => Promise<void>): void {
  let askedAt: number | null = null;
  const onSignal = (): void => {
    if (askedAt !== null) {
      if (Date.now() - askedAt > ECHO_MS) process.exit(130);
      return;
    }
    askedAt = Date.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}
