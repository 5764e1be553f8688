import 'server-only';
import { validate as isUuid, NIL } from 'uuid';
import { Prisma } from '#generated/prisma/client.ts';
import { AUDIT_SUBJECTS } from '#lib/domain/audit-event.ts';
import { addDays, parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { parseReference } from '#lib/domain/ids.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import type { AuditFilter } from './schema.ts';

/** The rows of the audit log, which are read and never changed. */

export type EventRow = {
  id: bigint;
  at: Date;
  verb: string;
  actorId: string | null;
  subjectType: string;
  subjectId: string | null;
  facts: Prisma.JsonValue;
};

const COLUMNS = Prisma.sql`id, at, verb, actor_id AS "actorId", subject_type AS "subjectType", subject_id AS "subjectId", facts`;

/** A condition over `audit_events`, each part of which goes by an index. */
export async function auditFilter(db: Db, { verb, who, about, from, to }: AuditFilter): Promise<Prisma.Sql> {
  const actor = who ? await db.user.findUnique({ where: { email: who }, select: { id: true } }) : null;
  const subject = about && (parseReference(about) ?? about.toLowerCase());
  const end = parseCalendarDate(to ?? '');
  const conditions = [
    verb && Prisma.sql`verb = ${verb}`,
    // An unknown address is nobody's, and nobody has done nothing.
    who && Prisma.sql`actor_id = ${actor?.id ?? NIL}::uuid`,
    // The index of subjects begins with what they are.
    subject && Prisma.sql`subject_type = ANY (${AUDIT_SUBJECTS}) AND subject_id = ${subject}`,
    from && Prisma.sql`at >= ${new Date(from)}`,
    end && Prisma.sql`at < ${new Date(addDays(end, 1))}`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`;
}

/**
 * Along which index the log is walked: by its numbers, or, between two days, by time, so that nothing outside of them is read. They order alike but for
 * a clock that was set back.
 */
export type AuditOrder = 'id' | 'at';

export function auditOrder({ from, to }: Pick<AuditFilter, 'from' | 'to'>): AuditOrder {
  return from === null && to === null ? 'id' : 'at';
}

type Walk = { filter: Prisma.Sql; order: AuditOrder; take: number };
type PageWish = Walk & { older?: string | null; newer?: string | null };
export type EventPage = { rows: EventRow[]; isFirst: boolean; isLast: boolean };

/** The newest first: those older than one event, or the page that leads up to one. */
export async function auditPage(db: Db, { filter, order, take, older, newer }: PageWish): Promise<EventPage> {
  const backwards = !older && Boolean(newer);
  const next = older ?? newer;
  const from = next ? await beyond(db, BigInt(next), order, backwards) : Prisma.sql`true`;
  const way = backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const by = order === 'at' ? Prisma.sql`at ${way}, id ${way}` : Prisma.sql`id ${way}`;
  const rows = await db.$queryRaw<EventRow[]>`
    SELECT ${COLUMNS} FROM audit_events WHERE ${filter} AND ${from} ORDER BY ${by} LIMIT ${take + 1}`;
  const more = rows.length > take;
  const page = rows.slice(0, take);
  if (backwards) return { rows: page.reverse(), isFirst: !more, isLast: false };
  return { rows: page, isFirst: !older, isLast: !more };
}

/** Events never go, so the one that a cursor names has a time; a made-up one is the beginning. */
async function beyond(db: Db, id: bigint, order: AuditOrder, backwards: boolean): Promise<Prisma.Sql> {
  const than = backwards ? Prisma.sql`>` : Prisma.sql`<`;
  if (order === 'id') return Prisma.sql`id ${than} ${id}`;
  const event = await db.auditEvent.findUnique({ where: { id }, select: { at: true } });
  return event ? Prisma.sql`(at, id) ${than} (${event.at}, ${id})` : Prisma.sql`true`;
}

/** All of them, the newest first, a page at a time. */
export async function* auditPagesOf(db: Db, wish: Walk): AsyncGenerator<EventRow[], void, undefined> {
  for (let older: string | null = null; ; ) {
    const { rows, isLast }: EventPage = await auditPage(db, { ...wish, older });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (isLast || !last) return;
    older = String(last.id);
  }
}

export type Named = { people: Map<string, string>; instances: Map<string, string> };

/** Names for the people and the addresses of the GitLabs that a page is about. */
export async function namesFor(db: Db, rows: readonly EventRow[]): Promise<Named> {
  const idsOf = (type: string) =>
    rows.flatMap(({ subjectType, subjectId }) => (subjectType === type && subjectId ? [subjectId] : []));
  const people = [...rows.flatMap(({ actorId }) => actorId ?? []), ...idsOf('person')].filter(isUuid);
  const [users, instances] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...new Set(people)] } }, select: { id: true, email: true } }),
    db.instance.findMany({
      where: { id: { in: [...new Set(idsOf('instance').filter(isUuid))] } },
      select: { id: true, baseUrl: true },
    }),
  ]);
  return {
    people: new Map(users.map(({ id, email }) => [id, email])),
    instances: new Map(instances.map(({ id, baseUrl }) => [id, baseUrl])),
  };
}
