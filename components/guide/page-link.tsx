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

/** Its words may be longer than a phone is wide. */
const WRAPPING: Readonly<Record<ButtonSize, string>> = {
  sm: 'h-auto! min-h-8 max-w-full shrink! whitespace-normal! py-1',
  md: 'h-auto! min-h-10 max-w-full shrink! whitespace-normal! py-2',
};

/** A way to a page of their GitLab. Who takes it comes back with a token: the draft goes on at the last step. */
export function PageLink({ href, newTab, size = 'md', children }: PageLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      data-draft="step=3"
      className={buttonClass('secondary', size, WRAPPING[size])}
    >
      <Icon name="external" size={size === 'sm' ? 14 : 16} />
      <span className="min-w-0">{children}</span>
      <span className="sr-only"> ({newTab})</span>
    </a>
  );
}
