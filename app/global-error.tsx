'use client';

import { FailedPage } from '#components/layout/failed-page.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { failed } from '#lib/words/en/failed.ts';
import './globals.css';

/** The last resort: the frame of all pages itself could not be drawn, and with it nobody's language is known. */
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
        <title>{`${failed.name} · Patchbay`}</title>
        <SayProvider language="en" texts={{ failed }}>
          <FailedPage title="noPage" error={error} reset={reset} />
        </SayProvider>
      </body>
    </html>
  );
}
