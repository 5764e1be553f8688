import clsx from 'clsx';
import { mayRole, type Permission, type Role } from '#lib/domain/access.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';

const LINKS = [
  { href: '/connections', label: 'shell.nav.connections', needs: 'connection:manage-own' },
  { href: '/connect', label: 'shell.nav.connect', needs: 'connection:link' },
  { href: '/support', label: 'frame.support', needs: 'connection:diagnose' },
  { href: '/admin', label: 'frame.nav', needs: 'deployment:see' },
] as const satisfies readonly { href: string; label: string; needs: Permission }[];

/** @param path of the page that is shown, with or without its query. */
export async function MainNav({ path, role }: { path: string; role: Role }) {
  const { say } = await requestWords();
  return (
    <nav aria-label={say('shell.nav.label')} className="flex h-full min-w-0 items-stretch gap-1">
      {LINKS.filter(({ needs }) => mayRole(role, needs)).map(({ href, label }) => {
        const here = path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`);
        return (
          <a
            key={href}
            href={href}
            aria-current={here ? 'page' : undefined}
            className={clsx(
              '-mb-px flex min-w-0 items-center border-b-2 px-1.5 font-medium transition-colors max-sm:text-sm sm:px-2.5',
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
