import 'server-only';
import { readTheme } from '#lib/domain/theme.ts';
import { setThemeCookie } from '#lib/infra/auth/theme-cookie.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { findSettings } from './store.ts';

/** What the account says counts in a browser that somebody signs in with; where it says nothing, the browser's own choice stays. */
export async function fillTheme(userId: string): Promise<void> {
  const { theme } = await findSettings(db(), userId);
  if (theme !== null) await setThemeCookie(readTheme(theme));
}
