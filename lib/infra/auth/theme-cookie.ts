import 'server-only';
import { cookies } from 'next/headers';
import { THEME_COOKIE, type Theme } from '#lib/domain/theme.ts';
import { authSettings, isSecure } from './auth-settings.ts';

const YEAR_S = 365 * 24 * 60 * 60;

/** How this browser's pages are drawn from now on. Script may write it too, so that it is not HttpOnly. Only in actions and route handlers. */
export async function setThemeCookie(theme: Theme): Promise<void> {
  (await cookies()).set(THEME_COOKIE, theme, {
    path: '/',
    maxAge: YEAR_S,
    sameSite: 'lax',
    secure: isSecure(authSettings()),
  });
}
