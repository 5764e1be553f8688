import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { recoverRotations } from '#lib/features/connections/rotation/recover-rotations.ts';
import { readSpool } from '#lib/infra/spool/answer-spool.ts';
import { openToken } from '#lib/infra/vault/open-token.ts';
import type { RotationWorld } from './world.ts';

/** What became of the tokens of processes that were ended in the middle of a rotation. */
export type Damage = {
  ended: number;
  /** An answer, an intent or both were left for the next process. */
  leftOver: number;
  replaced: number;
  untouched: number;
  /** The token is gone, and its owner has been told so. */
  lostAndTold: number;
  /** Must be none: a dead token that nobody was told of. */
  silent: number;
  /** Must be none: a live token that no row holds. */
  orphans: number;
  /** Must be none: something that recovery did not finish. */
  unfinished: number;
};

const RECOVERED_MS = 11 * 60_000;
/** As long as the way to the request takes in a process that has just begun. */
const BEFORE_MS = 500;
/** From the request on, where it matters: the answer, the disk and the commit. */
const AFTER_MS = 80;
const WAIT_MS_MAX = 10_000;

/**
 * Ends so many processes, each in the middle of a rotation of its own, lets the next one recover what they left and counts what there is then.
 * @param moment 0 … 1, again for each of them.
 */
export async function endProcesses(
  world: RotationWorld,
  { count, signal, moment }: { count: number; signal: 'SIGKILL' | 'SIGTERM'; moment: () => number },
): Promise<Damage> {
  const damage: Damage = {
    ended: 0,
    leftOver: 0,
    replaced: 0,
    untouched: 0,
    lostAndTold: 0,
    silent: 0,
    orphans: 0,
    unfinished: 0,
  };
  let next = world.startWorker();
  for (let turn = 0; turn < count; turn += 1) {
    const worker = await next;
    const one = await world.connect();
    const gone = once(worker, 'exit');
    worker.send({ connectionId: one.connectionId, userId: one.userId });
    // Every fourth before the request, or about when it is sent, all others after it.
    if (turn % 4 === 0) await delay(moment() * BEFORE_MS);
    else {
      await untilAsked(world, one);
      await delay(moment() * AFTER_MS);
    }
    worker.kill(signal);
    await gone;
    damage.ended += 1;
    next = world.startWorker();
    await countOne(world, one, damage);
  }
  (await next).kill('SIGKILL');
  return damage;
}

/** GitLab has the request. */
async function untilAsked({ gitlab }: RotationWorld, { tokenId }: One): Promise<void> {
  const until = performance.now() + WAIT_MS_MAX;
  const asked = (): boolean =>
    gitlab.requests.some((request) => request.method === 'POST' && request.tokenId === tokenId);
  while (!asked() && performance.now() < until) await delay(1);
}

type One = { connectionId: string; gitlabUserId: number; tokenId: number };

async function countOne(world: RotationWorld, one: One, damage: Damage): Promise<void> {
  const { room, prisma } = world;
  const { connectionId } = one;
  if (await isLeftOver(world, connectionId)) damage.leftOver += 1;
  const later = (): Date => new Date(Date.now() + RECOVERED_MS);
  await recoverRotations({ ...room, now: later });
  if (await isLeftOver(world, connectionId)) damage.unfinished += 1;
  const row = await prisma.connection.findUniqueOrThrow({ where: { id: connectionId } });
  const { vaultKeys: keys } = room;
  const held = await openToken({ prisma, keys, connectionId, purpose: 'rotate', actorId: null });
  const theirs = world.gitlab.tokens.filter(({ userId }) => userId === one.gitlabUserId);
  const alive = theirs.filter(({ revoked }) => !revoked).map(({ token }) => token);
  if (alive.some((token) => token !== held?.reveal())) damage.orphans += 1;
  else if (alive.length > 0) damage[theirs.length > 1 ? 'replaced' : 'untouched'] += 1;
  else if (row.problem === 'token.revoked' && (await wasTold(world, connectionId))) damage.lostAndTold += 1;
  else damage.silent += 1;
}

async function isLeftOver({ prisma, room }: RotationWorld, connectionId: string): Promise<boolean> {
  const intent = await prisma.rotationIntent.findUnique({ where: { connectionId } });
  return intent !== null || (await readSpool(room.dataDir, connectionId)) !== null;
}

async function wasTold({ prisma }: RotationWorld, connectionId: string): Promise<boolean> {
  return (await prisma.notice.count({ where: { connectionId, kind: 'needs_you' } })) === 1;
}
