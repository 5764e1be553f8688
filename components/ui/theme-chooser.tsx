'use client';

import type { FormEvent, ReactNode } from 'react';
import { readTheme, THEME_COOKIE, THEMES } from './theme.ts';

/** Puts the chosen radio's theme onto the page at once, and into the cookie for the next one. */
export function ThemeChooser({ className, children }: { className: string; children: ReactNode }) {
  return (
    <fieldset className={className} onChange={choose}>
      {children}
    </fieldset>
  );
}

function choose(event: FormEvent<HTMLFieldSetElement>): void {
  if (!(event.target instanceof HTMLInputElement)) return;
  const theme = readTheme(event.target.value);
  document.documentElement.classList.remove(...THEMES);
  document.documentElement.classList.add(theme);
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing on plain http
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
