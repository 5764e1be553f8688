import { type InstanceAddress, parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { ConnectionRow } from '../store.ts';
import type { RunRow, Subject } from './replay-store.ts';

/** Why nothing can be replayed: no token is held any more, an administrator switched it off, or there is no address to look at. */
export type Obstacle = 'disconnected' | 'disabled' | 'no_address';

export type ReplayPlan =
  | { kind: 'stored'; row: ConnectionRow }
  /** The token of that attempt was not kept: what can be seen without one is looked at. */
  | { kind: 'tokenless'; address: InstanceAddress; input: string };

export function planReplay({ attempt, connection }: Subject): Result<ReplayPlan, Obstacle> {
  if (attempt && !isOfStoredToken(attempt)) return lookFor(attempt);
  if (!connection || connection.disconnectedAt) return fail('disconnected');
  return connection.disabledAt ? fail('disabled') : ok({ kind: 'stored', row: connection });
}

/** A link or a renewal that failed was made with a token that nobody has any more; all else with the stored one, or one it has replaced. */
function isOfStoredToken({ kind, verdict, connectionId, evidence }: RunRow): boolean {
  if (connectionId === null) return false;
  if (kind === 'link' || kind === 'renew') return verdict === 'ok';
  return !isTokenless({ kind, evidence });
}

/** Whether a run was a look without a token; written by `replayDiagnosis`. */
export function isTokenless({ kind, evidence }: Pick<RunRow, 'kind' | 'evidence'>): boolean {
  return (
    kind === 'replay' &&
    typeof evidence === 'object' &&
    evidence !== null &&
    'tokenless' in evidence &&
    evidence.tokenless === true
  );
}

/** What was typed names all places where the GitLab may be; the address that was understood stands in where a token was taken out of it. */
function lookFor({ input, baseUrl }: RunRow): Result<ReplayPlan, Obstacle> {
  for (const text of [input, baseUrl ?? '']) {
    const address = parseInstanceAddress(text);
    if (address.ok) return ok({ kind: 'tokenless', address: address.value, input: text });
  }
  return fail('no_address');
}
