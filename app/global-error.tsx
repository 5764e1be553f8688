'use client';

import { FailedPage } from '#components/layout/failed-page.tsx';
import './globals.css';

/** The last resort: the frame of all pages itself could not be drawn. */
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
        <FailedPage title="Patchbay cannot show this page" error={error} reset={reset} />
      </body>
    </html>
  );
}
