import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SayProvider } from '#components/ui/say.tsx';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { inter, jetbrains } from './fonts.ts';
import { chosenTheme } from './theme.ts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requestWords();
  return {
    title: { default: 'Patchbay', template: '%s · Patchbay' },
    description: say('shell.tagline'),
  };
}

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

/**
 * Reading cookies makes every page a per-request one. They have to be: each answer carries a fresh CSP nonce, which a page rendered at
 * build time could not know.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await chosenTheme();
  const words = await requestWords();
  const chosen = theme === 'system' ? '' : theme;
  return (
    <html
      lang={words.language}
      className={`${inter.variable} ${jetbrains.variable} ${chosen}`}
      suppressHydrationWarning
    >
      <body className="flex min-h-dvh flex-col">
        <SayProvider {...spoken(words, 'ui', 'failed')}>{children}</SayProvider>
      </body>
    </html>
  );
}
