import 'server-only';
import type { Result } from '#lib/domain/result.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import type { Authorities } from '#lib/infra/net/read-authorities.ts';
import { changeInstance, type Meanwhile } from './change-instance.ts';
import type { InstancesRoom } from './room.ts';

type Which = { instanceId: string; revision: number };

/** Trusts these authorities for this GitLab's host, in addition to all other roots and in place of what was added before. */
export function trustAuthority(
  viewer: Permitted<'instance:manage'>,
  { instanceId: id, revision }: Which,
  { pem, authorities }: Authorities,
  room: Pick<InstancesRoom, 'prisma'>,
): Promise<Result<{ revision: number }, 'not_found' | Meanwhile>> {
  const facts = {
    subjects: authorities.map(({ subject }) => subject).join(', '),
    fingerprints: authorities.map(({ fingerprint256 }) => fingerprint256).join(', '),
  };
  const change = { id, revision, data: { caPem: pem }, verb: 'instance.ca_added', facts } as const;
  return changeInstance(viewer, change, room);
}

/** Goes back to the roots that everybody trusts. */
export function removeAuthority(
  viewer: Permitted<'instance:manage'>,
  { instanceId: id, revision }: Which,
  room: Pick<InstancesRoom, 'prisma'>,
): Promise<Result<{ revision: number }, 'not_found' | Meanwhile>> {
  const change = { id, revision, data: { caPem: null }, verb: 'instance.ca_removed', facts: {} } as const;
  return changeInstance(viewer, change, room);
}
