import 'server-only';
import type { Database } from '#lib/infra/db/prisma.ts';
import {
  findDraft,
  findPerson,
  type ReadPage,
  type Row,
  readAttempts,
  readAuditEvents,
  readConnections,
  readMails,
  readNotices,
  readSessions,
  readWatches,
} from './store.ts';

/** The lists of the file, in its order. */
const LISTS: Readonly<Record<string, ReadPage>> = {
  sessions: readSessions,
  connections: readConnections,
  attempts: readAttempts,
  notices: readNotices,
  watches: readWatches,
  mails: readMails,
  auditEvents: readAuditEvents,
};

/** Everything about one person as the text of a JSON document, piece by piece: one page of rows is in memory at a time. */
export async function* writeOwnData(prisma: Database, userId: string, now: Date): AsyncGenerator<string> {
  const person = await findPerson(prisma, userId);
  yield `{\n"exportedAt": ${json(now)},\n"person": ${json(person)},\n"draft": ${json(await findDraft(prisma, userId))}`;
  for (const [name, read] of Object.entries(LISTS)) {
    yield `,\n${json(name)}: [`;
    yield* rowsOf(read, prisma, userId);
    yield ']';
  }
  yield '\n}\n';
}

async function* rowsOf(read: ReadPage, prisma: Database, userId: string): AsyncGenerator<string> {
  let last: Row | null = null;
  for (;;) {
    const rows: Row[] = await read(prisma, userId, last);
    if (rows.length === 0) return;
    yield `${last ? ',' : ''}\n${rows.map(json).join(',\n')}`;
    last = rows.at(-1) ?? null;
  }
}

/** Ids of GitLab are 64 bits wide, which JSON’s readers do not keep as numbers. */
function json(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
}
