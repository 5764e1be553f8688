import 'server-only';
import { OPEN_POLICY, type Policy, SIGN_UP_MODES } from '#lib/domain/policy.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** The policy as it stands, and which change of it this is; 0 as long as there has been none. */
export type StoredPolicy = Policy & { revision: number; updatedAt: Date | null; updatedBy: string | null };

const POLICY_ID = 1;

export async function readPolicy(db: Db): Promise<StoredPolicy> {
  const row = await db.policy.findUnique({ where: { id: POLICY_ID } });
  if (!row) return { ...OPEN_POLICY, revision: 0, updatedAt: null, updatedBy: null };
  const { id: _, signUp, ...policy } = row;
  return { ...policy, signUp: SIGN_UP_MODES.find((mode) => mode === signUp) ?? null };
}

/** @returns false where somebody else has changed it since the revision that the change was drawn from. */
export async function writePolicy(
  db: Db,
  policy: Policy,
  { revision, by, now }: { revision: number; by: string; now: Date },
): Promise<boolean> {
  const { allowedHosts, privateHosts, requiredScopes, forbiddenScopes, ...rest } = policy;
  const lists = { allowedHosts, privateHosts, requiredScopes, forbiddenScopes };
  const data = {
    maxLifetimeDays: rest.maxLifetimeDays,
    expiryRequired: rest.expiryRequired,
    signUp: rest.signUp,
    ...Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, [...entries]])),
    updatedAt: now,
    updatedBy: by,
    revision: revision + 1,
  };
  if (revision === 0) {
    const { count } = await db.policy.createMany({ data: { id: POLICY_ID, ...data }, skipDuplicates: true });
    return count === 1;
  }
  const { count } = await db.policy.updateMany({ where: { id: POLICY_ID, revision }, data });
  return count === 1;
}
