import 'server-only';
import { createHash } from 'node:crypto';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import { OPEN_POLICY, type Policy } from '#lib/domain/policy.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { readPolicy, type StoredPolicy, writePolicy } from '#lib/infra/policy/policy-store.ts';
import { type PolicyEffect, policyEffect } from './policy-effect.ts';
import type { PolicyRoom } from './room.ts';

export type PolicyWish = {
  policy: Policy;
  /** What the change was drawn from. */
  revision: number;
  /** The mark of what the person has seen the effect of; anything else is shown first. */
  previewed: string | null;
};

export type PolicyEnd =
  | { kind: 'changed' }
  /** Nothing is saved: this is what it would do. `mark` has to come back with the same policy for it to be saved. */
  | { kind: 'preview'; effect: PolicyEffect; mark: string }
  | { kind: 'same' }
  /** Somebody else was quicker. */
  | { kind: 'meanwhile'; current: StoredPolicy };

/** Changes the policy, once the person has seen what that does to the connections there are. */
export async function changePolicy(
  viewer: Permitted<'policy:manage'>,
  { policy, revision, previewed }: PolicyWish,
  room: PolicyRoom,
): Promise<PolicyEnd> {
  const { prisma } = room;
  const current = await readPolicy(prisma);
  if (current.revision !== revision) return { kind: 'meanwhile', current };
  const changes = differences(current, policy);
  if (changes.length === 0) return { kind: 'same' };
  const mark = markOf(policy, revision);
  const now = room.now();
  if (previewed !== mark)
    return { kind: 'preview', effect: await policyEffect(prisma, policy, current, { ...room, now }), mark };
  const written = await inTransaction(prisma, async (tx) => {
    const by = viewer.userId;
    if (!(await writePolicy(tx, policy, { revision, by, now }))) return false;
    await appendAuditEvent(tx, {
      verb: 'policy.changed',
      actorId: by,
      subjectType: 'policy',
      subjectId: null,
      facts: Object.fromEntries(changes.flatMap((field) => factsOf(field, current, policy))),
    });
    return true;
  });
  return written ? { kind: 'changed' } : { kind: 'meanwhile', current: await readPolicy(prisma) };
}

const FIELDS = Object.keys(OPEN_POLICY) as (keyof Policy)[];

function differences(before: Policy, after: Policy): (keyof Policy)[] {
  return FIELDS.filter((field) => factOf(before[field]) !== factOf(after[field]));
}

/** `allowedHosts.before` and `allowedHosts.after`: one level, as the audit log keeps facts. */
function factsOf(
  field: keyof Policy,
  before: Policy,
  after: Policy,
): [string, AuditEntry['facts'][string]][] {
  return [
    [`${field}.before`, factOf(before[field])],
    [`${field}.after`, factOf(after[field])],
  ];
}

function factOf(value: Policy[keyof Policy]): AuditEntry['facts'][string] {
  return typeof value === 'object' && value !== null ? value.join(' ') : value;
}

function markOf(policy: Policy, revision: number): string {
  const told = JSON.stringify([revision, ...FIELDS.map((field) => factOf(policy[field]))]);
  return createHash('sha256').update(told).digest('base64url');
}
