import 'server-only';
import { readUserAgent } from '#lib/domain/user-agent.ts';
import { listLiveSessions, type SessionRow } from '#lib/infra/auth/sessions.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import type { Words } from '#lib/words/words.ts';
import type { SessionView } from './view.ts';

/** The browsers somebody is signed in with: this one first, then the one seen last. */
export async function listSessions(viewer: Viewer, words: Words): Promise<SessionView[]> {
  const rows = await listLiveSessions(db(), viewer.userId);
  return rows
    .map((row) => toView(row, viewer, words))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

function toView(row: SessionRow, viewer: Viewer, words: Words): SessionView {
  const { handle, rowId, userAgent, address, createdAt, lastSeenAt } = row;
  return {
    handle,
    isThis: rowId === viewer.sessionId,
    device: deviceWords(userAgent, words),
    address: address === '' || address === 'unknown' ? null : address,
    signedInAt: createdAt.toISOString(),
    seenAt: lastSeenAt.toISOString(),
  };
}

function deviceWords(userAgent: string, { say }: Words): string {
  const { browser, system } = readUserAgent(userAgent);
  if (browser && system) return say('account.sessions.device', { browser, system });
  return browser ?? system ?? say('account.sessions.unknown');
}
