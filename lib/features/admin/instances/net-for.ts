import 'server-only';
import type { InstanceAddress } from '#lib/domain/instance-address.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import { listAuthorities } from './instance-store.ts';
import type { InstancesRoom } from './room.ts';

/** What an administrator's look at one address goes by: the authorities added for its origin count, and for no other. */
export async function netFor(
  { candidates }: Pick<InstanceAddress, 'candidates'>,
  { prisma, net }: InstancesRoom,
): Promise<NetSettings> {
  const origins = [...new Set(candidates.map((candidate) => new URL(candidate).origin))];
  const added = await listAuthorities(prisma, origins);
  return { ...net, extraCaCerts: [...net.extraCaCerts, ...added] };
}
