import clsx from 'clsx';
import type { ComponentProps } from 'react';

/** 16 px on touch screens: below that, iOS zooms into the field. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      className={clsx(
        'h-11 w-full min-w-0 rounded-md border border-control bg-surface px-3 text-fg text-md placeholder:text-muted/80 sm:h-10 sm:text-base',
        'transition-colors hover:border-fg/60 focus-visible:border-focus focus-visible:outline-offset-0',
        'aria-invalid:border-bad read-only:bg-sunken read-only:text-muted',
        className,
      )}
      {...rest}
    />
  );
}
