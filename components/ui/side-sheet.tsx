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
 * What is open beside a table, with an address of its own: closing is a link. It covers the table on narrow screens and stands beside it on wide
 * ones, where the table stays in use; so it is no modal dialog.
 */
export function SideSheet({ labelledBy, close, children }: SideSheetProps) {
  return (
    <aside
      aria-labelledby={labelledBy}
      data-sheet
      className="fixed inset-y-0 right-0 z-30 w-full max-w-[30rem] animate-appear overflow-y-auto border-border border-l bg-surface p-5 sm:p-6"
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
