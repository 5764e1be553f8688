import { unstable_rethrow } from 'next/navigation';
import { ADMIN_PAGES } from '#components/admin/admin-pages.ts';
import { KeyboardLayer } from '#components/keyboard/keyboard-layer.tsx';
import type { Find, Place } from '#components/keyboard/palette-choices.ts';
import { staffLinks } from '#components/layout/staff-links.ts';
import { SayProvider } from '#components/ui/say.tsx';
import { mayRole } from '#lib/domain/access.ts';
import { listSavedViews } from '#lib/features/admin/connections/list-saved-views.ts';
import { isPermitted, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';

const SUPPORTS: readonly Find[] = [{ in: 'support', href: '/support?q=' }];
const GOVERNORS: readonly Find[] = [
  { in: 'connections', href: '/admin/connections?q=' },
  { in: 'people', href: '/admin/people?q=' },
  { in: 'instances', href: '/admin/instances?q=' },
  ...SUPPORTS,
];

/** Keys and palette of the staff's pages; nothing for anybody else, who is told there that there is no such page. */
export async function StaffKeyboard({ viewer }: { viewer: Viewer | null }) {
  if (!viewer || !mayRole(viewer.role, 'connection:see-all')) return null;
  const words = await requestWords();
  const stock = {
    pages: pagesFor(viewer, words),
    views: await savedViews(viewer),
    finds: isPermitted(viewer, 'connection:govern') ? GOVERNORS : SUPPORTS,
  };
  return (
    <SayProvider {...spoken(words, 'keyboard')}>
      <KeyboardLayer stock={stock} />
    </SayProvider>
  );
}

function pagesFor({ role }: Viewer, { say }: Words): Place[] {
  const governs = mayRole(role, 'deployment:see');
  return [
    ...(governs ? ADMIN_PAGES.map(({ href, label }) => ({ href, label: say(label) })) : []),
    // The administration's first page is among the pages of the administration.
    ...staffLinks(role)
      .filter(({ href }) => href !== '/admin')
      .map(({ href, label }) => ({ href, label: say(label) })),
    { href: '/support/attempts', label: say('support.failed.title') },
    ...(mayRole(role, 'banner:manage') ? [{ href: '/support/banners', label: say('banners.title') }] : []),
    ...(governs ? [{ href: '/admin/invitations', label: say('admin.invite.title') }] : []),
    { href: '/connections', label: say('shell.nav.connections') },
    { href: '/connect', label: say('shell.nav.connect') },
    { href: '/account', label: say('shell.menu.account') },
  ];
}

/** Nothing hangs on them; whatever is wrong with the database, the page says. */
async function savedViews(viewer: Viewer): Promise<Place[]> {
  if (!isPermitted(viewer, 'connection:govern')) return [];
  try {
    const views = await listSavedViews(viewer);
    return views.map(({ name, query }) => ({ label: name, href: `/admin/connections?${query}` }));
  } catch (error) {
    unstable_rethrow(error);
    return [];
  }
}
