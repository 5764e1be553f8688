import 'server-only';
import type { Language } from '#lib/domain/language.ts';
import type { Theme } from '#lib/domain/theme.ts';
import { setThemeCookie } from '#lib/infra/auth/theme-cookie.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { chooseLanguage } from '../choose-language.ts';
import { changeSettings, findSettings, remindAnew } from './store.ts';

export type Preferences = { language: Language; theme: Theme; timeZone: string };

/** For this browser at once, and for every other that signs in. Only in actions. */
export async function keepPreferences(
  viewer: Viewer,
  { language, theme, timeZone }: Preferences,
  now = new Date(),
): Promise<void> {
  const { userId } = viewer;
  await db().$transaction(async (tx) => {
    const before = await findSettings(tx, userId);
    await changeSettings(tx, userId, { theme: stored(theme), timeZone });
    if ((before.timeZone ?? 'UTC') !== timeZone) await remindAnew(tx, userId, now);
  });
  await chooseLanguage(language, viewer);
  await setThemeCookie(theme);
}

/** The account's half of the choice in the header, whose script has written the cookie already. */
export function keepTheme({ userId }: Viewer, theme: Theme): Promise<void> {
  return changeSettings(db(), userId, { theme: stored(theme) });
}

function stored(theme: Theme): string | null {
  return theme === 'system' ? null : theme;
}
