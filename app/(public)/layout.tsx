import type { ReactNode } from 'react';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { ThemeToggle } from '#components/ui/theme-toggle.tsx';
import { chosenTheme } from '../theme.ts';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader home="/">
        <ThemeToggle chosen={await chosenTheme()} />
      </SiteHeader>
      {children}
    </>
  );
}
