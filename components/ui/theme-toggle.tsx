'use client';

import { useState } from 'react';
import { Icon } from './icon.tsx';
import { THEME_COOKIE, THEMES, type Theme } from './theme.ts';

const LOOK = {
  system: { icon: 'system', label: 'Same as system' },
  light: { icon: 'sun', label: 'Light' },
  dark: { icon: 'moon', label: 'Dark' },
} as const;

/** Without script the page follows the system, so there is nothing to offer then. */
export function ThemeToggle({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const choose = (next: Theme) => {
    setTheme(next);
    document.documentElement.classList.remove(...THEMES);
    document.documentElement.classList.add(next);
    // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing on plain http
    document.cookie = `${THEME_COOKIE}=${next}; Path=/; Max-Age=31536000; SameSite=Lax`;
  };
  return (
    <fieldset className="flex w-fit gap-0.5 rounded-md border border-border bg-sunken p-0.5 noscript:hidden">
      <legend className="sr-only">Theme</legend>
      {THEMES.map((choice) => (
        <label
          key={choice}
          title={LOOK[choice].label}
          className="grid size-7 place-items-center rounded-sm text-muted hover:text-fg has-checked:bg-surface has-checked:text-fg has-focus-visible:outline-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="theme"
            value={choice}
            checked={theme === choice}
            onChange={() => choose(choice)}
            className="sr-only"
          />
          <Icon name={LOOK[choice].icon} size={15} />
          <span className="sr-only">{LOOK[choice].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
