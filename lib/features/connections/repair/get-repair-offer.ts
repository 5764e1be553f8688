import 'server-only';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { staffName } from '../history/staff-name.ts';
import { findActor, findSubject } from '../replay/replay-store.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { planRepair } from './plan-repair.ts';
import { listRepairLinks, openedFromBell, type RepairLinkRow } from './repair-store.ts';
import type { RepairOffer } from './view.ts';

const SENT_MAX = 5;

type Given = Pick<Room, 'prisma' | 'words' | 'now'>;

/**
 * Where a repair link from this page would lead, and those that were sent.
 * @param subject a reference, or a connection's id. @returns null where there is neither.
 */
export async function getRepairOffer(
  viewer: Permitted<'connection:diagnose'>,
  subject: string,
  given?: Given,
): Promise<RepairOffer | null> {
  const room = given ?? (await requestRoom());
  const { prisma, words } = room;
  const found = await findSubject(prisma, viewer, subject);
  if (!found) return null;
  const plan = await planRepair(prisma, viewer, found);
  const offer = { subject: found.attempt?.reference ?? subject, ready: plan.ok };
  if (!plan.ok) return { ...offer, text: words.say(`repair.offer.${plan.error}`), sent: [] };
  const { mends } = plan.value;
  const sent = await listRepairLinks(prisma, viewer, mends, SENT_MAX);
  const opened = await openedFromBell(
    prisma,
    sent.map(({ id }) => id),
  );
  return {
    ...offer,
    text: words.say(mends.connectionId ? 'repair.offer.connection' : 'repair.offer.attempt'),
    sent: await Promise.all(sent.map((link) => sentView(link, opened.has(link.id), room))),
  };
}

async function sentView(link: RepairLinkRow, opened: boolean, { prisma, words, now }: Given) {
  const state = link.usedAt ? 'used' : opened ? 'read' : link.expiresAt > now() ? 'open' : 'ended';
  const until = words.day(link.expiresAt.toISOString().slice(0, 10));
  return {
    at: link.createdAt.toISOString(),
    who: staffName(words, await findActor(prisma, link.createdBy)),
    state,
    stateText: words.say(`repair.state.${state}`, { day: until }),
  } as const;
}
