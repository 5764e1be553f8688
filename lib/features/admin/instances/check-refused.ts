import 'server-only';
import { visitHostsOf } from '#lib/infra/instances/host-schedule.ts';
import { refusedConnectionsDue } from './instance-store.ts';
import type { InstancesRoom } from './room.ts';

/** A GitLab may be asked again: its connections that were refused are checked now, and need their owners no longer than that takes. */
export async function checkRefused(
  { prisma, now }: Pick<InstancesRoom, 'prisma' | 'now'>,
  instanceId: string,
): Promise<void> {
  const at = now();
  const one = await refusedConnectionsDue(prisma, instanceId, at);
  if (one) await visitHostsOf(prisma, [one], at);
}
