'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button.tsx';
import { Spinner } from './spinner.tsx';

/** Stays focusable while the form is on its way, so that the keyboard keeps its place; a second press does nothing. */
export function SubmitButton({ children, ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending && <Spinner />}
      {children}
    </Button>
  );
}
