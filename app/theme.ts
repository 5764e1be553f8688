import { cookies } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { readTheme, THEME_COOKIE, type Theme } from '#lib/domain/theme.ts';
import { currentViewer } from '#lib/infra/auth/viewer.ts';

/** As they chose in this browser, else as their account says. */
export async function chosenTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  return chosen === undefined ? readTheme(await themeOfAccount()) : readTheme(chosen);
}

/** The database may be away, and the page that says so is drawn in some theme, too. */
async function themeOfAccount(): Promise<Theme | null> {
  try {
    return (await currentViewer())?.theme ?? null;
  } catch (error) {
    unstable_rethrow(error);
    return null;
  }
}
