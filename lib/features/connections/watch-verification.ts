import 'server-only';
import type { InstanceAddress } from '#lib/domain/instance-address.ts';
import type { Check } from '#lib/domain/outcome.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { verifyConnection } from '#lib/infra/gitlab/verify-connection.ts';
import { keepCertificate } from '#lib/infra/instances/keep-certificate.ts';
import { applyPolicy } from '#lib/infra/policy/apply-policy.ts';
import { originsOf, readInForce } from '#lib/infra/policy/in-force.ts';
import type { Room } from './room.ts';

export type WatchInput = {
  address: InstanceAddress;
  /** null: look only whether a GitLab answers there. */
  token: Secret | null;
  room: Room;
  /** The token belongs to this very base URL: no other GitLab of the host is looked for. */
  exactly?: boolean;
  /** Told of each check as it finishes. */
  tell?: (check: Check) => void;
};

/**
 * Runs a verification to its end, by the policy as it is now: what it does not allow is not asked, or not good enough. The certificate that was
 * shown on the way is kept, where the GitLab is known.
 */
export async function watchVerification({ room, tell, ...input }: WatchInput): Promise<Verification> {
  const inForce = await readInForce(room.prisma, room, originsOf(input.address));
  const { net: settings, requiredScopes, policy } = inForce;
  const now = room.now();
  const verifying = verifyConnection({ ...input, requiredScopes, settings, allows: inForce, now });
  for (;;) {
    const step = await verifying.next();
    if (step.done) {
      await keepShownCertificate(step.value, input.address, room);
      return judged(step.value, applyPolicy(step.value, policy, now), tell);
    }
    tell?.(step.value);
  }
}

/** The policy's own check comes last. */
function judged({ checks }: Verification, after: Verification, tell: WatchInput['tell']): Verification {
  for (const check of after.checks.slice(checks.length)) tell?.(check);
  return after;
}

/** A GitLab that is linked for the first time has no row yet: `linkAccount` sees to that. */
async function keepShownCertificate(
  { baseUrl, evidence }: Verification,
  { candidates }: Pick<InstanceAddress, 'candidates'>,
  { prisma, now }: Pick<Room, 'prisma' | 'now'>,
): Promise<void> {
  const { certificate } = evidence;
  const url = baseUrl ?? candidates[0];
  if (!certificate || !url) return;
  await keepCertificate(prisma, { origin: new URL(url).origin, certificate, now: now() });
}
