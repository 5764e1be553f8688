import { setTimeout as delay } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Disturber } from './disturb.ts';
import { startWorker, type Worker } from './workers.ts';

/** What was done to the workers. `inTheMiddle`: before they had finished their round. */
export type Damage = {
  rounds: number;
  kills: number;
  killsInTheMiddle: number;
  cuts: number;
  cutsInTheMiddle: number;
  /** Rounds after which something due was left: has to stay 0. */
  leftBehind: number;
};

export type DisturbedRounds = {
  round: (now: Date) => Promise<void>;
  damage: Damage;
  close: () => Promise<void>;
};

export type Wish = {
  url: string;
  disturber: Disturber;
  chance: Chance;
  workers: number;
  /** Of a round, before it is known whether anything is due in it. */
  killProbability: number;
  cutProbability: number;
};

const TRIES_MAX = 50;
/** As long as a round with something to tell takes. */
const MOMENT_MS = 25;

/**
 * Worker processes side by side. In some rounds with something to tell one of them is killed, in some its database connections are cut, at
 * any moment; the round is taken up again, by the clock at which it began, until it comes to its end.
 */
export async function disturbedRounds(wish: Wish): Promise<DisturbedRounds> {
  const { url, disturber, chance } = wish;
  const workers = await Promise.all(Array.from({ length: wish.workers }, () => startWorker(url)));
  const damage = { rounds: 0, kills: 0, killsInTheMiddle: 0, cuts: 0, cutsInTheMiddle: 0, leftBehind: 0 };

  const disturbed = async (now: Date): Promise<boolean> => {
    const place = chance.between(0, workers.length - 1);
    const victim = workers[place];
    if (!victim) throw new Error('No worker is left.');
    const killed = chance.happens(wish.killProbability);
    const cut = !killed && chance.happens(wish.cutProbability);
    const looking = Promise.all(workers.map((worker) => worker.look(now)));
    if (killed || cut) await delay(chance.next() * MOMENT_MS);
    if (killed) victim.kill();
    if (cut) await disturber.end(victim.application);
    const ended = await looking;
    const hit = ended[place]?.kind !== 'done';
    damage.kills += Number(killed);
    damage.killsInTheMiddle += Number(killed && hit);
    damage.cuts += Number(cut);
    damage.cutsInTheMiddle += Number(cut && hit);
    if (killed) workers[place] = await replaced(victim, wish);
    return ended.every(({ kind }) => kind === 'done') && !killed;
  };

  const round = async (now: Date): Promise<void> => {
    damage.rounds += 1;
    // Nothing happens in most: only those that matter are disturbed, and one worker is enough for the others.
    if ((await disturber.due(now)) === 0) {
      const ended = await workers[0]?.look(now);
      if (ended?.kind === 'done') return;
    }
    for (let tries = 0; !(await disturbed(now)); tries += 1)
      if (tries > TRIES_MAX) throw new Error('A round does not come to its end.');
    damage.leftBehind += Number((await disturber.due(now)) > 0);
  };
  const close = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.stop()));
  };
  return { round, damage, close };
}

/** Another in its place, once the database has noticed that it is gone. */
async function replaced(victim: Worker, { url, disturber }: Wish): Promise<Worker> {
  const [next] = await Promise.all([startWorker(url), disturber.gone(victim.application)]);
  return next;
}
