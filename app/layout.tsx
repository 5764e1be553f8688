import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { inter, jetbrains } from './fonts.ts';
import { chosenTheme } from './theme.ts';
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
  const theme = await chosenTheme();
  const chosen = theme === 'system' ? '' : theme;
  return (
    <html lang="en" className={`${inter.variable} ${jetbrains.variable} ${chosen}`} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
