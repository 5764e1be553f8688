'use client';

import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { Button } from '#components/ui/button.tsx';

/** Never the error's own words: they are in the log, under the same reference. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Main>
      <Trouble
        icon="alert"
        tone="bad"
        title="Something went wrong on our side"
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
  );
}
