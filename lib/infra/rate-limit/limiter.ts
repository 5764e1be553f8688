import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { fail, ok } from '#lib/domain/result.ts';
import { db } from '#lib/infra/db/prisma.ts';
import type { LimitVerdict } from './limit.ts';

export type LimitRule = { name: string; points: number; seconds: number };

const limiters = new WeakMap<PrismaClient, Map<string, RateLimiterPrisma>>();

/**
 * The limiter of a rule, shared by all requests: counts in PostgreSQL, so that it holds over processes and restarts, and remembers
 * in this process's memory who is blocked, so that a flood does not reach the database.
 */
export function limiter(rule: LimitRule): RateLimiterPrisma {
  const client = db();
  const known = limiters.get(client) ?? new Map<string, RateLimiterPrisma>();
  limiters.set(client, known);
  const limiter = known.get(rule.name) ?? makeLimiter(client, rule);
  known.set(rule.name, limiter);
  return limiter;
}

/** Counts one try. Throws when the database is away: a limit that cannot be counted is not passed. */
export async function countTry(rule: LimitRule, subject: string): Promise<LimitVerdict> {
  try {
    await limiter(rule).consume(subject);
    sweepNowAndThen();
    return ok(null);
  } catch (error) {
    if (error instanceof RateLimiterRes) return refusedFor(error);
    throw error;
  }
}

export function refusedFor({ msBeforeNext }: RateLimiterRes): LimitVerdict {
  return fail({ retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}

/** Keys hold no e-mail address and no host, and have one length whatever was typed. */
export function limitKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** An IPv6 customer holds at least a /64: limits count the network, not the address. */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

function makeLimiter(client: PrismaClient, { name, points, seconds }: LimitRule): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: client,
    tableName: 'rateLimiterFlexible',
    keyPrefix: name,
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points + 1,
    // Its own sweeping prints to the console while the database is away.
    clearExpiredByTimeout: false,
  });
}

const SWEEP_EVERY = 500;
let counted = 0;

/** Takes out rows that no longer count; nobody waits for it, and the next one makes up for a failed one. */
function sweepNowAndThen(): void {
  counted += 1;
  if (counted % SWEEP_EVERY !== 0) return;
  db()
    .rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date(Date.now() - 3_600_000) } } })
    .catch(() => undefined);
}
