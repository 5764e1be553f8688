import type { PrismaClient } from '#generated/prisma/client.ts';
import { chanceFrom } from './chance.ts';
import { changeSomething } from './changes.ts';
import type { History } from './history.ts';
import { closePeriod, makeWorld, START, type World, type WorldSize } from './world.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type Simulation = WorldSize & {
  prisma: PrismaClient;
  /** From one round of the job to the next, at most. */
  hoursMax: number;
  changesPerDay: number;
  /** One round, by this clock, with whatever is to go wrong in it: settles when everything due has been told. */
  round: (now: Date) => Promise<void>;
  /** Called now and then. */
  progress?: (day: number) => void;
};

export type Simulated = { history: History; changes: number; people: number; connections: number };

/** Lets the days pass: people change things, the job looks, and now and then the clock goes back an hour. */
export async function simulate(simulation: Simulation): Promise<Simulated> {
  const { prisma, days, seed, hoursMax, round, progress } = simulation;
  const world = await makeWorld(prisma, simulation, chanceFrom(seed));
  const end = START + days * DAY_MS;
  let changes = 0;
  let today = 0;
  for (let now = START; now < end; ) {
    const before = now;
    now += world.chance.between(HOUR_MS / 2, hoursMax * HOUR_MS);
    changes += await changeThings(world, before, now, simulation.changesPerDay);
    await look(world, now, round);
    if (world.chance.happens(0.02)) await look(world, now - HOUR_MS, round);
    const day = Math.floor((now - START) / DAY_MS);
    if (day >= today + 20) progress?.(day);
    if (day >= today + 20) today = day;
  }
  for (const connection of world.connections) closePeriod(world, connection);
  const { rounds, periods, people, connections } = world;
  return { history: { rounds, periods }, changes, people: people.length, connections: connections.length };
}

async function look(world: World, now: number, round: Simulation['round']): Promise<void> {
  world.rounds.push(now);
  await round(new Date(now));
}

/** At instants between the two, one after the other. */
async function changeThings(world: World, from: number, to: number, perDay: number): Promise<number> {
  const { chance } = world;
  const mean = (perDay * (to - from)) / DAY_MS;
  const count = Math.floor(mean) + Number(chance.happens(mean - Math.floor(mean)));
  const instants = Array.from({ length: count }, () => chance.between(from + 1, to - 1));
  for (const at of instants.sort((one, other) => one - other)) await changeSomething(world, at);
  return count;
}
