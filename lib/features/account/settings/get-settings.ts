import 'server-only';
import { isLanguage } from '#lib/domain/language.ts';
import { readTheme } from '#lib/domain/theme.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { countConnections, findSettings } from './store.ts';
import type { SettingsView } from './view.ts';

export async function getSettings({ userId }: Viewer): Promise<SettingsView> {
  const [row, connections] = await Promise.all([findSettings(db(), userId), countConnections(db(), userId)]);
  const { name, email, passwordHash, language, theme, timeZone } = row;
  return {
    name,
    email,
    signsInWith: passwordHash === null ? 'provider' : 'password',
    language: isLanguage(language) ? language : null,
    theme: readTheme(theme),
    timeZone,
    connections,
  };
}
