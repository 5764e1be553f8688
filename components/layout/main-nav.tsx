'use client';

import clsx from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { LinkPending } from './link-pending.tsx';

const LINKS = [
  { href: '/connections', label: 'Connections' },
  { href: '/connect', label: 'Connect' },
] as const;

export function MainNav() {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="flex h-full items-stretch gap-1">
      {LINKS.map(({ href, label }) => {
        const here = path === href || path.startsWith(`${href}/`);
        return (
          <Link
            key={href}
            href={href}
            aria-current={here ? 'page' : undefined}
            className={clsx(
              '-mb-px relative flex items-center border-b-2 px-2.5 font-medium transition-colors',
              here ? 'border-accent text-fg' : 'border-transparent text-muted hover:text-fg',
            )}
          >
            {label}
            <LinkPending />
          </Link>
        );
      })}
    </nav>
  );
}
