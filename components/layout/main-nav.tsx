import clsx from 'clsx';

const LINKS = [
  { href: '/connections', label: 'Connections' },
  { href: '/connect', label: 'Connect' },
] as const;

/** @param path of the page that is shown, with or without its query. */
export function MainNav({ path }: { path: string }) {
  return (
    <nav aria-label="Main" className="flex h-full items-stretch gap-1">
      {LINKS.map(({ href, label }) => {
        const here = path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`);
        return (
          <a
            key={href}
            href={href}
            aria-current={here ? 'page' : undefined}
            className={clsx(
              '-mb-px flex items-center border-b-2 px-2.5 font-medium transition-colors',
              here ? 'border-accent text-fg' : 'border-transparent text-muted hover:text-fg',
            )}
          >
            {label}
          </a>
        );
      })}
    </nav>
  );
}
