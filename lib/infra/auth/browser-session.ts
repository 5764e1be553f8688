import 'server-only';
import { cookies } from 'next/headers';
import { db } from '#lib/infra/db/prisma.ts';
import { authSettings } from './auth-settings.ts';
import { SESSION_MAX_AGE_S, sealSessionId, sessionCookie } from './session-cookie.ts';
import { stopSession } from './start-session.ts';
import type { Viewer } from './viewer.ts';

/** Puts a new session into this browser; the one it held before ends. Only in actions and route handlers. */
export async function enterBrowser(sessionId: string, formerly: Viewer | null): Promise<void> {
  if (formerly) await stopViewerSession(formerly);
  const settings = authSettings();
  const { name, options } = sessionCookie(settings);
  const value = await sealSessionId(sessionId, settings);
  (await cookies()).set(name, value, { ...options, maxAge: SESSION_MAX_AGE_S });
}

export async function leaveBrowser(viewer: Viewer | null): Promise<void> {
  if (viewer) await stopViewerSession(viewer);
  const { name, options } = sessionCookie(authSettings());
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

async function stopViewerSession({ userId, sessionId }: Viewer): Promise<void> {
  await db().$transaction((tx) => stopSession(tx, { userId, rowId: sessionId }));
}
