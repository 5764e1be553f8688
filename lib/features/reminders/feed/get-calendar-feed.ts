import 'server-only';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { calendarMac } from '#lib/infra/vault/calendar-mac.ts';
import { versionOf } from './feed-store.ts';
import { feedRoom } from './room.ts';
import type { CalendarFeedView } from './view.ts';

/** Where the viewer's feed is read; null while it is off. Whoever has that address can read it: it belongs on this page and into no log. */
export async function getCalendarFeed(viewer: Viewer, room = feedRoom()): Promise<CalendarFeedView> {
  const { prisma, vaultKeys, publicUrl } = room;
  const { userId } = viewer;
  const version = await versionOf(prisma, userId);
  if (version <= 0) return null;
  const mac = await calendarMac(prisma, vaultKeys, { userId, version });
  const url = `${publicUrl}/calendar/${userId}.${mac}.ics`;
  return { url, webcal: url.replace(/^https?:/, 'webcal:') };
}
