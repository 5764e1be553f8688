import clsx from 'clsx';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { ADMIN_PAGES } from './admin-pages.ts';

/** The way between the pages of the administration: beside them, and above them on narrow screens. @param path of the page that is shown. */
export async function AdminNav({ path }: { path: string }) {
  const { say } = await requestWords();
  return (
    <nav aria-label={say('frame.sections')} className="border-border border-b bg-surface">
      <ul className="mx-auto flex max-w-[90rem] gap-1 overflow-x-auto px-4 sm:px-6">
        {ADMIN_PAGES.map(({ href, label }) => {
          const here = isHere(path.split('?')[0] ?? '', href);
          return (
            // On a phone the row begins where the page is.
            <li key={href} className={clsx('shrink-0', here && '[scroll-initial-target:nearest]')}>
              <a
                href={href}
                aria-current={here ? 'page' : undefined}
                className={clsx(
                  'flex h-10 items-center border-b-2 px-2.5 text-sm transition-colors',
                  here ? 'border-accent text-fg' : 'border-transparent text-muted hover:text-fg',
                )}
              >
                {say(label)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function isHere(path: string, href: string): boolean {
  return path === href || (href !== '/admin' && path.startsWith(`${href}/`));
}
