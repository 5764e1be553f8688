'use client';

import './globals.css';

/** The last resort, in English: the frame of all pages could not be drawn, and with it neither language nor words are there. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Patchbay</title>
        <main className="mx-auto max-w-md px-4 py-20 text-center">
          <h1 className="font-semibold text-xl tracking-tight">Patchbay cannot show this page</h1>
          <p className="mt-2 text-muted">
            Nothing is lost. Try again; if it stays like this, give the reference to whoever runs this
            Patchbay.
          </p>
          <button
            type="button"
            onClick={reset}
            className="mt-6 h-10 rounded-md bg-accent px-4 font-medium text-on-accent transition-colors hover:bg-accent-strong"
          >
            Try again
          </button>
          {error.digest && (
            <p className="mt-6 text-muted text-sm">
              Reference <span className="font-mono text-fg">{error.digest}</span>
            </p>
          )}
        </main>
      </body>
    </html>
  );
}
