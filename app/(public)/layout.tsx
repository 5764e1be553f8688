import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { LanguageMenu } from '#components/layout/language-menu.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { ThemeToggle } from '#components/ui/theme-toggle.tsx';
import { chooseLanguageAction } from '#lib/features/account/actions.ts';
import { PATH_HEADER } from '#lib/infra/auth/same-site-path.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { chosenTheme } from '../theme.ts';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const path = (await headers()).get(PATH_HEADER) ?? '/';
  return (
    <>
      <SiteHeader home="/">
        <ThemeToggle chosen={await chosenTheme()} words={await requestWords()} />
        <LanguageMenu choose={chooseLanguageAction} path={path} />
      </SiteHeader>
      {children}
    </>
  );
}
