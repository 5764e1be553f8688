'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';

/** One of several buttons of a form: the one that was pressed says that it is being done. */
export function EndSessionButton({
  handle,
  quiet = false,
  children,
}: {
  handle: string;
  quiet?: boolean;
  children: ReactNode;
}) {
  const { pending, data } = useFormStatus();
  return (
    <Button
      type="submit"
      name="handle"
      value={handle}
      {...(quiet ? { variant: 'quiet', size: 'sm' } : {})}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending && data.get('handle') === handle && <Spinner className="size-3.5" />}
      {children}
    </Button>
  );
}
