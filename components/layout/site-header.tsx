import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import { SkipLink } from './skip-link.tsx';

/** @param home where the mark leads. */
export function SiteHeader({ home, nav, children }: { home: string; nav?: ReactNode; children?: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="sticky top-0 z-20 border-border border-b bg-surface">
        <div className="mx-auto flex h-14 max-w-6xl items-center gap-3 px-4 sm:gap-6 sm:px-6">
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
