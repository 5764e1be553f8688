import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { byteStream } from '#lib/infra/export/byte-stream.ts';
import { limitExport } from '#lib/infra/rate-limit/limit-export.ts';
import { writeOwnData } from './write-own-data.ts';

const UNKEPT = { 'Cache-Control': 'private, no-store' };

/** A person's own data as a file; streamed, so that its size does not matter. 429 where it was asked for too often. */
export async function answerExport(
  { userId }: Viewer,
  prisma: Database = db(),
  now = new Date(),
): Promise<Response> {
  const limit = await limitExport(userId);
  if (!limit.ok) {
    const headers = { ...UNKEPT, 'Retry-After': String(limit.error.retryAfterSeconds) };
    return new Response(null, { status: 429, headers });
  }
  await prisma.$transaction((tx) =>
    appendAuditEvent(tx, {
      verb: 'person.exported',
      actorId: userId,
      subjectType: 'person',
      subjectId: userId,
      facts: {},
    }),
  );
  return new Response(byteStream(writeOwnData(prisma, userId, now)), {
    headers: {
      ...UNKEPT,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="patchbay-${now.toISOString().slice(0, 10)}.json"`,
    },
  });
}
