import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';

/** The browser's own list, which everybody knows and every screen reader reads; typing finds an entry. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <div className={clsx('relative', className)}>
      <select
        className={clsx(
          'h-11 w-full min-w-0 appearance-none truncate rounded-md border border-control bg-surface pr-9 pl-3 text-fg text-md sm:h-10 sm:text-base',
          'transition-colors hover:border-fg/60 focus-visible:border-focus focus-visible:outline-offset-0 aria-invalid:border-bad',
        )}
        {...rest}
      >
        {children}
      </select>
      <Icon
        name="chevron"
        size={16}
        className="pointer-events-none absolute inset-y-0 right-3 my-auto text-muted forced-colors:hidden"
      />
    </div>
  );
}
