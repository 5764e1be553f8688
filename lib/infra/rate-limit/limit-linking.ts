import 'server-only';
import { ok } from '#lib/domain/result.ts';
import type { LimitVerdict } from './limit.ts';
import { countTry, limiter, limitKey } from './limiter.ts';

const ATTEMPTS = { name: 'link-attempts', points: 30, seconds: 10 * 60 };
const NEW_HOSTS = { name: 'new-hosts', points: 10, seconds: 60 * 60 };
/** Hosts that a person used in the last 30 days are not new. */
const KNOWN_HOSTS = { name: 'known-hosts', points: Number.MAX_SAFE_INTEGER, seconds: 30 * 24 * 60 * 60 };

/** 30 tries at linking or checking per person in 10 minutes. */
export function limitLinkAttempts(userId: string): Promise<LimitVerdict> {
  return countTry(ATTEMPTS, userId);
}

/**
 * 10 new hosts per person and hour, so that Patchbay cannot be used to find out which hosts answer.
 * Hosts the person used within 30 days are free.
 * @param host as in the base URL, with its port if it has one.
 */
export async function limitNewHosts(userId: string, host: string): Promise<LimitVerdict> {
  if (await isKnownHost(userId, host)) return ok(null);
  // Two tries of one new host at the same moment cost two: looking first and counting after must not make the second free.
  const verdict = await countTry(NEW_HOSTS, userId);
  if (verdict.ok) await limiter(KNOWN_HOSTS).set(hostKey(userId, host), 1, KNOWN_HOSTS.seconds);
  return verdict;
}

export async function isKnownHost(userId: string, host: string): Promise<boolean> {
  return (await limiter(KNOWN_HOSTS).get(hostKey(userId, host))) !== null;
}

/** How many new hosts a person may still try within this hour. */
export async function newHostsLeft(userId: string): Promise<number> {
  const counted = await limiter(NEW_HOSTS).get(userId);
  return Math.max(0, NEW_HOSTS.points - (counted?.consumedPoints ?? 0));
}

function hostKey(userId: string, host: string): string {
  return limitKey(userId, host.toLowerCase());
}
