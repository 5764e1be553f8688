import clsx from 'clsx';
import type { ComponentProps } from 'react';

/** 16 px on touch screens: below that, iOS zooms into the field. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={clsx(
        'min-h-24 w-full min-w-0 rounded-md border border-control bg-surface px-3 py-2 text-fg text-md placeholder:text-muted/80 sm:text-base',
        'transition-colors hover:border-fg/60 focus-visible:border-focus focus-visible:outline-offset-0',
        'aria-invalid:border-bad read-only:bg-sunken read-only:text-muted',
        className,
      )}
      {...rest}
    />
  );
}
