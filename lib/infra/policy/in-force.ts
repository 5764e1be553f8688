import 'server-only';
import { createHash } from 'node:crypto';
import { type InstanceWord, mayCall, mayUse, storedAccess } from '#lib/domain/host-access.ts';
import { parseHostRules } from '#lib/domain/host-rules.ts';
import type { InstanceAddress } from '#lib/domain/instance-address.ts';
import type { Policy } from '#lib/domain/policy.ts';
import type { Db } from '#lib/infra/db/prisma.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import { readPolicy } from './policy-store.ts';

/** What the operator configured; a part of `Env`. */
export type Configured = { net: NetSettings; requiredScopes: readonly string[] };

/** Configuration and policy together, as far as they concern some hosts: what every outbound call goes by. */
export type InForce = Configured & {
  policy: Policy;
  /** Whether anything may be sent there, before it is known which GitLab lives on that host. Base URLs of one origin. */
  mayCall: (candidates: readonly string[]) => boolean;
  /** Whether this very GitLab may be asked, and given a token. */
  mayUse: (baseUrl: string) => boolean;
  /** Another text as soon as anything counts for this origin that did not before. */
  markOf: (origin: string) => string;
};

/**
 * Read anew for every link, look and re-check, so that a change counts from the next one on: two rows by their keys.
 * @param origins `https://host[:port]` of what is going to be called; what administrators say of other hosts is not read.
 */
export async function readInForce(
  db: Db,
  { net, requiredScopes }: Configured,
  origins: readonly string[],
): Promise<InForce> {
  // One after the other: it may be a transaction.
  const policy = await readPolicy(db);
  const rows = await readWords(db, origins);
  const near = (baseUrl: string): InstanceWord[] => {
    const { host } = new URL(baseUrl);
    return rows.filter((row) => new URL(row.baseUrl).host === host);
  };
  return {
    policy,
    net: withPolicy(net, policy, rows),
    requiredScopes: [...new Set([...requiredScopes, ...policy.requiredScopes])],
    mayCall: (candidates) => mayCall(policy, candidates[0] ? near(candidates[0]) : [], candidates),
    mayUse: (baseUrl) => mayUse(policy, near(baseUrl), baseUrl),
    markOf: (origin) => {
      const own = rows.filter((row) => row.origin === origin);
      return createHash('sha256')
        .update(JSON.stringify([policy.revision, own]))
        .digest('base64');
    },
  };
}

/**
 * What a call to one GitLab goes by.
 * @returns null where it is not allowed: nothing is to be sent there.
 */
export async function readSettingsFor(
  db: Db,
  { net }: Pick<Configured, 'net'>,
  baseUrl: string,
): Promise<NetSettings | null> {
  const inForce = await readInForce(db, { net, requiredScopes: [] }, [new URL(baseUrl).origin]);
  return inForce.mayUse(baseUrl) ? inForce.net : null;
}

/** Every origin that a call to this address may end up at: a host allowed over plain http is asked there, too. */
export function originsOf({ candidates }: Pick<InstanceAddress, 'candidates'>): string[] {
  const origins = candidates.map((candidate) => new URL(candidate).origin);
  return [...new Set(origins.flatMap((origin) => [origin, origin.replace(/^https:/, 'http:')]))];
}

type Row = InstanceWord & { origin: string; caPem: string | null };

async function readWords(db: Db, origins: readonly string[]): Promise<Row[]> {
  const rows = await db.instance.findMany({
    where: {
      origin: { in: [...origins] },
      OR: [{ access: { not: 'default' } }, { caPem: { not: null } }],
    },
    select: { baseUrl: true, origin: true, access: true, caPem: true },
  });
  return rows.map((row) => ({ ...row, access: storedAccess(row.access) }));
}

/** More hosts and roots than the operator's, never fewer. */
function withPolicy(net: NetSettings, { privateHosts }: Policy, rows: readonly Row[]): NetSettings {
  // Read when they were saved; one that a later version does not understand any more opens nothing.
  const entries = privateHosts.flatMap((entry) => {
    const opened = parseHostRules(entry);
    return opened.ok ? opened.value.entries : [];
  });
  const vouching = rows.filter(({ caPem }) => caPem !== null);
  const originCaCerts = new Map<string, string[]>();
  for (const { origin, caPem } of vouching)
    originCaCerts.set(origin, [...(originCaCerts.get(origin) ?? []), caPem ?? '']);
  return {
    ...net,
    allowedPrivateHosts: { entries: [...net.allowedPrivateHosts.entries, ...entries] },
    originCaCerts,
  };
}
