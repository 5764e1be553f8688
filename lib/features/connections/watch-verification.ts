import 'server-only';
import type { InstanceAddress } from '#lib/domain/instance-address.ts';
import type { Check } from '#lib/domain/outcome.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { verifyConnection } from '#lib/infra/gitlab/verify-connection.ts';
import type { Room } from './room.ts';

export type WatchInput = {
  address: InstanceAddress;
  token: Secret;
  room: Room;
  /** The token belongs to this very base URL: no other GitLab of the host is looked for. */
  exactly?: boolean;
  /** Told of each check as it finishes. */
  tell?: (check: Check) => void;
};

/** Runs a verification to its end. */
export async function watchVerification({ room, tell, ...input }: WatchInput): Promise<Verification> {
  const { requiredScopes, net, now } = room;
  const verifying = verifyConnection({ ...input, requiredScopes, settings: net, now: now() });
  for (;;) {
    const step = await verifying.next();
    if (step.done) return step.value;
    tell?.(step.value);
  }
}
