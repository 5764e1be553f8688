import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { readTheme, THEME_COOKIE } from '#components/ui/theme.ts';
import { inter, jetbrains } from './fonts.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Patchbay', template: '%s · Patchbay' },
  description: 'Link GitLab accounts with a hostname and a personal access token, and keep the links alive.',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

/**
 * Reading the cookie makes every page a per-request one. They have to be: each answer carries a fresh CSP nonce, which a page
 * rendered at build time could not know.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const chosen = theme === 'system' ? '' : theme;
  return (
    <html lang="en" className={`${inter.variable} ${jetbrains.variable} ${chosen}`} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
