import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { AccountMenu } from '#components/layout/account-menu.tsx';
import { BannerStrip } from '#components/layout/banner-strip.tsx';
import { MainNav } from '#components/layout/main-nav.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { Bell } from '#components/reminders/bell.tsx';
import { chooseLanguageAction, signOutAction } from '#lib/features/account/actions.ts';
import { listBannersFor } from '#lib/features/admin/banners/list-banners.ts';
import type { BannerView } from '#lib/features/admin/banners/view.ts';
import { getUnreadCount } from '#lib/features/reminders/notices/get-unread-count.ts';
import { PATH_HEADER } from '#lib/infra/auth/same-site-path.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { chosenTheme } from '../theme.ts';
import { viewerForFrame } from './viewer-for-frame.ts';

/** The frame only. Who may see what is decided by each page, near the data. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await viewerForFrame();
  const theme = await chosenTheme();
  const path = (await headers()).get(PATH_HEADER) ?? '';
  return (
    <>
      <SiteHeader
        home="/connections"
        wide={isStaffPage(path)}
        nav={viewer && <MainNav path={path} role={viewer.role} />}
      >
        {viewer && <Bell unread={await unreadForFrame(viewer)} words={await requestWords()} />}
        {viewer && (
          <AccountMenu
            name={viewer.name}
            email={viewer.email}
            role={viewer.role}
            theme={theme}
            path={path}
            chooseLanguage={chooseLanguageAction}
            signOut={signOutAction}
          />
        )}
      </SiteHeader>
      {viewer && (
        <BannerStrip
          banners={await bannersForFrame(viewer)}
          wide={isStaffPage(path)}
          words={await requestWords()}
        />
      )}
      {children}
    </>
  );
}

/** They have large tables, and their frame is as wide. */
function isStaffPage(path: string): boolean {
  return /^\/(?:admin|support)(?:[/?]|$)/.test(path);
}

/** Nothing hangs on it; whatever is wrong with the database, the page below says. */
async function unreadForFrame(viewer: Viewer): Promise<number> {
  try {
    return await getUnreadCount(viewer);
  } catch (error) {
    unstable_rethrow(error);
    return 0;
  }
}

/** As for news: a page without its banner is better than none. */
async function bannersForFrame(viewer: Viewer): Promise<BannerView[]> {
  try {
    return await listBannersFor(viewer);
  } catch (error) {
    unstable_rethrow(error);
    return [];
  }
}
