'use client';

import type { FormEvent, ReactNode } from 'react';
import { readTheme, THEME_COOKIE, THEMES } from '#lib/domain/theme.ts';

type ThemeChooserProps = {
  className: string;
  /** Where the choice is kept for other browsers, too. */
  keepAt?: string | undefined;
  children: ReactNode;
};

/** Puts the chosen radio's theme onto the page at once, and into the cookie for the next one. */
export function ThemeChooser({ className, keepAt, children }: ThemeChooserProps) {
  return (
    <fieldset className={className} onChange={(event) => choose(event, keepAt)}>
      {children}
    </fieldset>
  );
}

function choose(event: FormEvent<HTMLFieldSetElement>, keepAt: string | undefined): void {
  if (!(event.target instanceof HTMLInputElement)) return;
  const theme = readTheme(event.target.value);
  document.documentElement.classList.remove(...THEMES);
  document.documentElement.classList.add(theme);
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing on plain http
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`;
  if (!keepAt) return;
  const headers = { 'Content-Type': 'application/json' };
  // Where it fails this browser still has its cookie.
  fetch(keepAt, { method: 'POST', headers, body: JSON.stringify({ theme }), keepalive: true }).catch(
    () => undefined,
  );
}
