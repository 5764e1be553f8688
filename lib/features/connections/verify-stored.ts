import 'server-only';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { Check } from '#lib/domain/outcome.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { refusedByPolicy } from '#lib/infra/policy/apply-policy.ts';
import { judgeAccount } from './recheck/judge-account.ts';
import type { Room } from './room.ts';
import type { ConnectionRow } from './store.ts';
import { watchVerification } from './watch-verification.ts';

/** Asks at the connection's own base URL only: the token belongs to that GitLab and to no neighbour on its host. */
export async function verifyStored(
  row: ConnectionRow,
  token: Secret,
  room: Room,
  tell?: (check: Check) => void,
): Promise<Verification> {
  const { baseUrl } = row.instance;
  // Nobody is asked anything with a connection that is switched off.
  if (row.disabledAt) return refusedByPolicy('policy.disabled', baseUrl);
  const address = parseInstanceAddress(baseUrl);
  if (!address.ok) throw new Error(`The stored address of instance ${row.instanceId} is not readable.`);
  const verification = await watchVerification({
    address: { ...address.value, candidates: [baseUrl] },
    token,
    room,
    exactly: true,
    ...(tell ? { tell } : {}),
  });
  return judgeAccount(row, verification);
}
