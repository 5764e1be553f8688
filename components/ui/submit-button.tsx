'use client';

import type { ComponentProps, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button.tsx';
import { Spinner } from './spinner.tsx';

/** Stays focusable while the form is on its way, so that the keyboard keeps its place; a second press does nothing. @param icon gives its place to the spinner meanwhile. */
export function SubmitButton({
  icon,
  children,
  ...rest
}: ComponentProps<typeof Button> & { icon?: ReactNode }) {
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
      {pending ? <Spinner className={icon ? 'size-3.5' : undefined} /> : icon}
      {children}
    </Button>
  );
}
