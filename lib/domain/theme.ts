export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Not a secret and nothing hangs on it, so script may write it; the server reads it to draw the first paint right. */
export const THEME_COOKIE = 'theme';

export function readTheme(text: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}
