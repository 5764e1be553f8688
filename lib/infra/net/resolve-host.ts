import { Resolver } from 'node:dns/promises';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { NetTrouble } from './contract.ts';
import { addressesInHostsFile } from './hosts-file.ts';
import { codeOf, trouble } from './trouble.ts';

/** How long the other family may still answer once one has. */
const SECOND_FAMILY_MS = 300;
const NOT_THERE: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * All addresses of a name, unchecked. Asks name servers itself: `dns.lookup` blocks one of four threads per call, and two names
 * whose servers hang would stall every other look-up of the process.
 * @param servers `ip` or `ip:port`; empty = the system's, and its hosts file first.
 */
export async function resolveHost(
  host: string,
  servers: readonly string[],
  limitMs: number,
  signal: AbortSignal,
): Promise<Result<string[], NetTrouble>> {
  const listed = servers.length === 0 ? await addressesInHostsFile(host) : [];
  if (listed.length > 0) return ok(listed);
  const resolver = new Resolver({ timeout: Math.max(1, Math.floor(limitMs / 3)), tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  const stop = () => resolver.cancel();
  const timer = setTimeout(stop, limitMs);
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) return fail(trouble('reach', 'dns.unavailable'));
    return nameFailure(await bothFamilies(resolver, host, stop));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

type Family = { addresses: string[]; code: string };

async function bothFamilies(resolver: Resolver, host: string, stop: () => void): Promise<Family[]> {
  let patience: NodeJS.Timeout | undefined;
  const ask = async (asked: Promise<string[]>): Promise<Family> => {
    try {
      const addresses = await asked;
      patience ??= setTimeout(stop, SECOND_FAMILY_MS);
      return { addresses, code: '' };
    } catch (error) {
      return { addresses: [], code: codeOf(error) };
    }
  };
  const families = await Promise.all([ask(resolver.resolve4(host)), ask(resolver.resolve6(host))]);
  clearTimeout(patience);
  return families;
}

function nameFailure(families: readonly Family[]): Result<string[], NetTrouble> {
  const addresses = families.flatMap((family) => family.addresses);
  if (addresses.length > 0) return ok(addresses);
  const known = families.every(({ code }) => code === '' || NOT_THERE.has(code));
  const missing = known || families.some(({ code }) => code === 'ENOTFOUND');
  return fail(trouble('reach', missing ? 'dns.not_found' : 'dns.unavailable'));
}
