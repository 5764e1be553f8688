import 'server-only';
import { validate as isUuid } from 'uuid';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { findLastChange, type LastChange } from '#lib/infra/audit-log/find-last-change.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { changeInstanceRow, findInstance, type InstanceDetails } from './instance-store.ts';
import type { InstancesRoom } from './room.ts';

export type InstanceChange = {
  id: string;
  /** The one that the form was drawn from. */
  revision: number;
  data: { access?: string; helpText?: string; caPem?: string | null };
  verb: Extract<AuditEntry['verb'], `instance.${string}`>;
  facts: AuditEntry['facts'];
};

/** Somebody else was faster: what stands there now, and whose it is. */
export type Meanwhile = { code: 'changed.meanwhile'; row: InstanceDetails; last: LastChange | null };

/** Changes what administrators say of a GitLab, unless somebody has changed it since they looked. */
export async function changeInstance(
  { userId }: Permitted<'instance:manage'>,
  { id, revision, data, verb, facts }: InstanceChange,
  { prisma }: Pick<InstancesRoom, 'prisma'>,
): Promise<Result<{ revision: number }, 'not_found' | Meanwhile>> {
  if (!isUuid(id)) return fail('not_found');
  const changed = await inTransaction(prisma, async (tx) => {
    const row = await findInstance(tx, id);
    if (!row || !(await changeInstanceRow(tx, { id, revision }, data))) return false;
    const about = { instance: row.baseUrl, ...facts };
    await appendAuditEvent(tx, {
      verb,
      actorId: userId,
      subjectType: 'instance',
      subjectId: id,
      facts: about,
    });
    return true;
  });
  if (changed) return ok({ revision: revision + 1 });
  const row = await findInstance(prisma, id);
  if (!row) return fail('not_found');
  return fail({ code: 'changed.meanwhile', row, last: await findLastChange(prisma, 'instance', id) });
}
