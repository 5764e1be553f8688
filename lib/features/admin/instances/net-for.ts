import 'server-only';
import type { InstanceAddress } from '#lib/domain/instance-address.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import { originsOf, readInForce } from '#lib/infra/policy/in-force.ts';
import type { InstancesRoom } from './room.ts';

/** What an administrator's look goes by: private hosts of the policy and authorities that were added count, its list of allowed hosts does not. */
export async function netFor(
  address: Pick<InstanceAddress, 'candidates'>,
  { prisma, net, requiredScopes }: InstancesRoom,
): Promise<NetSettings> {
  return (await readInForce(prisma, { net, requiredScopes }, originsOf(address))).net;
}
