import 'server-only';
import {
  type AddressProblem,
  type InstanceAddress,
  parseInstanceAddress,
} from '#lib/domain/instance-address.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { lookAtInstance } from '#lib/infra/gitlab/look-at-instance.ts';
import { keepCertificate } from '#lib/infra/instances/keep-certificate.ts';
import { ensureInstanceRow } from './instance-store.ts';
import { netFor } from './net-for.ts';
import type { InstancesRoom } from './room.ts';

/**
 * Makes a GitLab known before anybody has linked it, so that its authority, access and help text can be set. What answers there tells where on
 * its host it lives; one that cannot be reached yet is taken by its address.
 * @returns its id; also that of one which is known already.
 */
export async function addInstance(
  { userId }: Permitted<'instance:manage'>,
  typed: string,
  room: InstancesRoom,
): Promise<Result<string, AddressProblem>> {
  const address = parseInstanceAddress(typed);
  if (!address.ok) return fail(address.error);
  const { prisma } = room;
  const signal = new AbortController().signal;
  const seen = await lookAtInstance(address.value, { settings: await netFor(address.value, room), signal });
  const baseUrl = seen.baseUrl ?? addressAsBase(address.value);
  const added = await inTransaction(prisma, async (tx) => {
    const { id, isNew } = await ensureInstanceRow(tx, baseUrl);
    const facts = { instance: baseUrl, answered: seen.verdict === 'ok' };
    if (isNew)
      await appendAuditEvent(tx, {
        verb: 'instance.added',
        actorId: userId,
        subjectType: 'instance',
        subjectId: id,
        facts,
      });
    return id;
  });
  const { certificate } = seen;
  if (certificate)
    await keepCertificate(prisma, { origin: new URL(baseUrl).origin, certificate, now: room.now() });
  return ok(added);
}

function addressAsBase({ candidates: [first] }: InstanceAddress): string {
  if (first === undefined) throw new Error('An address without a candidate cannot come out of the parser.');
  return first;
}
