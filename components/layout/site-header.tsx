import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import { SkipLink } from './skip-link.tsx';

type SiteHeaderProps = {
  /** Where the mark leads. */
  home: string;
  /** As wide as the pages of large tables. */
  wide?: boolean;
  nav?: ReactNode;
  children?: ReactNode;
};

export function SiteHeader({ home, wide, nav, children }: SiteHeaderProps) {
  return (
    <>
      <SkipLink />
      <header
        className={clsx(
          'sticky top-0 z-20 border-border border-b bg-surface',
          wide ? '[--frame:90rem]' : '[--frame:72rem]',
        )}
      >
        <div className="mx-auto flex h-14 max-w-(--frame) items-center gap-3 px-4 sm:gap-6 sm:px-6">
          <a
            href={home}
            className="flex items-center gap-2.5 rounded-sm font-semibold text-md tracking-tight"
          >
            <Mark />
            <span className="max-[26rem]:sr-only">Patchbay</span>
          </a>
          {nav}
          <div className="ml-auto flex shrink-0 items-center gap-2 sm:gap-3">{children}</div>
        </div>
      </header>
    </>
  );
}
