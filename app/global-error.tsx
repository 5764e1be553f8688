'use client';

import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { Button } from '#components/ui/button.tsx';
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
        <Main>
          <Trouble
            icon="alert"
            tone="bad"
            title="Patchbay cannot show this page"
            reference={error.digest ?? null}
            action={
              <Button variant="primary" onClick={reset}>
                Try again
              </Button>
            }
          >
            Nothing is lost. If it stays like this, give the reference to whoever runs this Patchbay.
          </Trouble>
        </Main>
      </body>
    </html>
  );
}
