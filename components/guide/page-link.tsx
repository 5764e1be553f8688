import type { ReactNode } from 'react';
import { type ButtonSize, buttonClass } from '../ui/button-class.ts';
import { Icon } from '../ui/icon.tsx';

type PageLinkProps = {
  href: string;
  /** "opens in a new tab", in the person's words. */
  newTab: string;
  size?: ButtonSize;
  children: ReactNode;
};

/** A way to a page of their GitLab. Who takes it comes back with a token: the draft goes on at the last step. */
export function PageLink({ href, newTab, size = 'md', children }: PageLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      data-draft="step=3"
      className={buttonClass('secondary', size)}
    >
      <Icon name="external" size={size === 'sm' ? 14 : 16} />
      {children}
      <span className="sr-only"> ({newTab})</span>
    </a>
  );
}
