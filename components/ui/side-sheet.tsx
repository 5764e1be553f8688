import type { ReactNode } from 'react';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';

type SideSheetProps = {
  /** Id of the heading inside. */
  labelledBy: string;
  /** The page without the sheet. */
  close: { href: string; title: string };
  children: ReactNode;
};

/**
 * What is open beside a table, with an address of its own: closing is a link. It covers nothing, for the table stays in use; on narrow screens, where
 * there is no room beside it, the page leaves the table out.
 */
export function SideSheet({ labelledBy, close, children }: SideSheetProps) {
  return (
    <aside
      aria-labelledby={labelledBy}
      data-sheet
      className="w-full shrink-0 animate-appear self-start overflow-y-auto rounded-xl border border-border bg-surface p-5 sm:p-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:w-[27rem]"
    >
      <a
        href={close.href}
        data-close
        aria-label={close.title}
        title={close.title}
        className={buttonClass('quiet', 'sm', 'float-right')}
      >
        <Icon name="close" />
      </a>
      {children}
    </aside>
  );
}
