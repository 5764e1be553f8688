import 'server-only';
import { mayUse } from '#lib/domain/host-access.ts';
import type { Policy } from '#lib/domain/policy.ts';
import { scopesThatGrant } from '#lib/domain/token-assessment.ts';
import type { Database } from '#lib/infra/db/prisma.ts';
import { countBroken, type EffectCount, listKnownInstances } from './effect-store.ts';

export type PolicyEffect = {
  /** Connections that are in order today and would need their owner at their next check; null: not counted in time. */
  broken: EffectCount | null;
  /** GitLabs with connections or a word of an administrator that would be closed. */
  closed: number;
};

/** What a policy would do to the connections there are, before it is saved. Estimated from the rows: what GitLab says may have changed since. */
export async function policyEffect(
  db: Database,
  policy: Policy,
  before: Policy,
  { requiredScopes, now }: { requiredScopes: readonly string[]; now: Date },
): Promise<PolicyEffect> {
  const known = await listKnownInstances(db);
  // Thousands of GitLabs, nearly all without a word on them.
  const words = Map.groupBy(
    known.filter(({ access }) => access !== 'default'),
    ({ baseUrl }) => new URL(baseUrl).host,
  );
  const allows = (rules: Policy, baseUrl: string) =>
    mayUse(rules, words.get(new URL(baseUrl).host) ?? [], baseUrl);
  const closed = known.filter(({ baseUrl }) => !allows(policy, baseUrl) && allows(before, baseUrl));
  const required = [...new Set([...requiredScopes, ...policy.requiredScopes])];
  const broken = await countBroken(db, {
    instanceIds: closed.map(({ id }) => id),
    required: required.map(scopesThatGrant),
    forbidden: [...new Set(policy.forbiddenScopes.flatMap(scopesThatGrant))],
    maxLifetimeDays: policy.maxLifetimeDays,
    endRequired: policy.expiryRequired || policy.maxLifetimeDays !== null,
    now,
  });
  return { broken, closed: closed.length };
}
