import 'server-only';
import { env } from '#lib/env.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { readPolicy } from '#lib/infra/policy/policy-store.ts';
import type { GuideQuestion } from './get-guide.ts';

export type TokenWish = Required<
  Pick<GuideQuestion, 'requiredScopes' | 'forbiddenScopes' | 'maxLifetimeDays'>
>;

/**
 * What a new token has to be like: configuration and policy together. The guide is to be read while the database is away, too: then it says
 * what is configured.
 */
export async function getTokenWish(
  given: { prisma: Database; requiredScopes: readonly string[] } = configured(),
): Promise<TokenWish> {
  const policy = await readPolicy(given.prisma).catch((error: unknown) => {
    if (!isDatabaseAway(error)) throw error;
    return null;
  });
  return {
    requiredScopes: [...new Set([...given.requiredScopes, ...(policy?.requiredScopes ?? [])])],
    forbiddenScopes: policy?.forbiddenScopes ?? [],
    maxLifetimeDays: policy?.maxLifetimeDays ?? null,
  };
}

function configured() {
  return { prisma: db(), requiredScopes: env().requiredScopes };
}
