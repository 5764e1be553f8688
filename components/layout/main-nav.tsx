import clsx from 'clsx';
import type { Role } from '#lib/domain/access.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { staffLinks } from './staff-links.ts';

const LINKS = [
  { href: '/connections', label: 'shell.nav.connections' },
  { href: '/connect', label: 'shell.nav.connect' },
] as const;

/** @param path of the page that is shown, with or without its query. */
export async function MainNav({ path, role }: { path: string; role: Role }) {
  const { say } = await requestWords();
  return (
    <nav aria-label={say('shell.nav.label')} className="flex h-full min-w-0 items-stretch gap-1">
      {[...LINKS, ...staffLinks(role)].map(({ href, label, ...staff }) => {
        const here = path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`);
        return (
          <a
            key={href}
            href={href}
            aria-current={here ? 'page' : undefined}
            className={clsx(
              '-mb-px flex min-w-0 items-center border-b-2 px-1.5 font-medium transition-colors max-sm:text-sm sm:px-2.5',
              'needs' in staff && 'max-md:hidden',
              here ? 'border-accent text-fg' : 'border-transparent text-muted hover:text-fg',
            )}
          >
            <span className="truncate">{say(label)}</span>
          </a>
        );
      })}
    </nav>
  );
}
