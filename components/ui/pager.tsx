import type { ReactNode } from 'react';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';

type PagerProps = {
  /** What a screen reader calls it. */
  label: string;
  /** What is shown: "1–50 of more than 1,000". */
  children: ReactNode;
  previous: { href: string; title: string } | null;
  next: { href: string; title: string } | null;
};

/** The ways to the pages beside this one. */
export function Pager({ label, children, previous, next }: PagerProps) {
  return (
    <nav aria-label={label} className="mt-3 flex flex-wrap items-center justify-between gap-3">
      <p className="numbers text-muted text-sm">{children}</p>
      <div className="flex gap-2">
        {previous && (
          <a href={previous.href} rel="prev" className={buttonClass('secondary', 'sm', 'max-sm:min-h-11')}>
            <Icon name="chevron" size={14} className="rotate-90" />
            {previous.title}
          </a>
        )}
        {next && (
          <a href={next.href} rel="next" className={buttonClass('secondary', 'sm', 'max-sm:min-h-11')}>
            {next.title}
            <Icon name="chevron" size={14} className="-rotate-90" />
          </a>
        )}
      </div>
    </nav>
  );
}
