import { cookies } from 'next/headers';
import { readTheme, THEME_COOKIE, type Theme } from '#components/ui/theme.ts';

export async function chosenTheme(): Promise<Theme> {
  return readTheme((await cookies()).get(THEME_COOKIE)?.value);
}
