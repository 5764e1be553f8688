import 'server-only';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { isRole, mayRole, type Permission, type Role } from '#lib/domain/access.ts';
import { isLanguage, type Language } from '#lib/domain/language.ts';
import { readTheme, type Theme } from '#lib/domain/theme.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { authSettings } from './auth-settings.ts';
import { PATH_HEADER, sameSitePath } from './same-site-path.ts';
import { openSessionId, sessionCookie } from './session-cookie.ts';
import { findLiveSession } from './sessions.ts';

declare const made: unique symbol;

/**
 * A person who proved who they are, in this request. Only this file makes one, so that a use-case which takes a Viewer
 * cannot be called for nobody.
 */
export type Viewer = Readonly<{
  userId: string;
  email: string;
  name: string;
  role: Role;
  /** Null: as their browser asks. */
  language: Language | null;
  /** Null: as their system has it, or as they chose in one browser only. */
  theme: Theme | null;
  /** Id of the session's row (a hash), not what the cookie carries. */
  sessionId: string;
  [made]: true;
}>;

declare const granted: unique symbol;

/**
 * A viewer whose role was found to grant this, in this request. What concerns other people's rows takes one, so that it cannot be called
 * for somebody whose role nobody looked at.
 */
export type Permitted<Granted extends Permission> = Viewer & {
  readonly [granted]: { readonly [Each in Granted]: true };
};

export function isPermitted<Needs extends Permission>(
  viewer: Viewer,
  permission: Needs,
): viewer is Permitted<Needs> {
  return mayRole(viewer.role, permission);
}

/** Who is asking, read from the database in every request (once per request), or null. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const settings = authSettings();
  const cookie = (await cookies()).get(sessionCookie(settings).name)?.value;
  const sessionId = await openSessionId(cookie, settings);
  return sessionId ? viewerOfSession(sessionId) : null;
});

/**
 * For pages: who is asking, sent to the sign-in page when nobody is, and told that there is no such page when their
 * role may not see it.
 */
export async function requireViewer(): Promise<Viewer>;
export async function requireViewer<Needs extends Permission>(permission: Needs): Promise<Permitted<Needs>>;
export async function requireViewer(permission?: Permission): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) {
    const path = sameSitePath((await headers()).get(PATH_HEADER));
    redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in');
  }
  if (permission && !isPermitted(viewer, permission)) notFound();
  return viewer;
}

/** @param sessionId the random id as the cookie carries it. */
export async function viewerOfSession(sessionId: string): Promise<Viewer | null> {
  const session = await findLiveSession(db(), sessionId);
  if (!session || !isRole(session.user.role)) return null;
  const { id, email, name, role } = session.user;
  const language = isLanguage(session.user.language) ? session.user.language : null;
  const theme = session.user.theme === null ? null : readTheme(session.user.theme);
  return Object.freeze({ userId: id, email, name, role, language, theme, sessionId: session.id }) as Viewer;
}
