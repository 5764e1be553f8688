import 'server-only';
import { AUDIT_VERBS } from '#lib/domain/audit-event.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { withinTime } from '#lib/infra/db/within-time.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { auditFilter, auditOrder, auditPage, type EventRow, type Named, namesFor } from './audit-store.ts';
import type { AuditWish } from './schema.ts';
import type { AuditAnswer, AuditRowView } from './view.ts';

const PAGE_SIZE = 50;
const PATIENCE_MS = 5_000;
const FACT_LENGTH_MAX = 300;

export type AuditRoom = { prisma: Database; words: Words };

/** One page of the log. What takes too long is given up, and said. */
export async function listAuditEvents(
  _viewer: Permitted<'audit:read'>,
  wish: AuditWish,
  given?: AuditRoom,
): Promise<AuditAnswer> {
  const { prisma, words } = given ?? { prisma: db(), words: await requestWords() };
  const read = await withinTime(prisma, PATIENCE_MS, async (tx) => {
    const filter = await auditFilter(tx, wish);
    const page = await auditPage(tx, { ...wish, filter, order: auditOrder(wish), take: PAGE_SIZE });
    return { page, names: await namesFor(tx, page.rows) };
  });
  if (!read.ok) return { ok: false, code: 'too_slow' };
  const { page, names } = read.value;
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  return {
    ok: true,
    view: {
      rows: page.rows.map((row) => toRowView(row, names, words)),
      newer: page.isFirst || !first ? null : String(first.id),
      older: page.isLast || !last ? null : String(last.id),
    },
  };
}

function toRowView(row: EventRow, names: Named, { say }: Words): AuditRowView {
  const { id, at, verb, actorId } = row;
  const known = AUDIT_VERBS.find((one) => one === verb);
  const actor = actorId === null ? null : names.people.get(actorId);
  return {
    id: String(id),
    at: at.toISOString(),
    what: known ? say(`auditLog.verb.${known}`) : verb,
    verb,
    who:
      actorId === null
        ? { text: say('auditLog.itself'), href: null }
        : { text: actor ?? say('auditLog.gone'), href: actor ? `/admin/people/${actorId}` : null },
    about: aboutOf(row, names, say('auditLog.gone')),
    facts: factsOf(row),
  };
}

function aboutOf(
  { subjectType, subjectId }: EventRow,
  { people, instances }: Named,
  gone: string,
): AuditRowView['about'] {
  if (subjectId === null) return null;
  const short = plainText(subjectId, 40);
  if (subjectType === 'person') {
    const email = people.get(subjectId);
    return { text: email ?? gone, href: email ? `/admin/people/${subjectId}` : null };
  }
  if (subjectType === 'instance') {
    const url = instances.get(subjectId);
    return { text: url ? instanceHost(url) : short, href: url ? `/admin/instances/${subjectId}` : null };
  }
  if (subjectType === 'connection') return { text: short, href: `/admin/connections/${subjectId}` };
  if (subjectType === 'attempt')
    return { text: short, href: `/support/attempts/${encodeURIComponent(subjectId)}` };
  return { text: short, href: null };
}

function factsOf({ facts }: EventRow): AuditRowView['facts'] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return [];
  return Object.entries(facts).map(([name, value]) => ({
    name: plainText(name, 60),
    value: plainText(typeof value === 'string' ? value : JSON.stringify(value ?? null), FACT_LENGTH_MAX),
  }));
}
