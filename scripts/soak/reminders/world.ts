import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { REMINDER_DAYS } from '#lib/domain/reminders.ts';
import type { Chance } from './chance.ts';
import type { Choices, Period } from './history.ts';

export type SimPerson = {
  userId: string;
  choices: Choices;
  disabled: boolean;
  connections: SimConnection[];
};

export type SimConnection = {
  id: string;
  person: SimPerson;
  expiresOn: string | null;
  from: number;
  paused: boolean;
  live: boolean;
  /** Where it is reminded of. */
  period: Omit<Period, 'ends' | 'settled'> | null;
};

export type World = {
  prisma: PrismaClient;
  chance: Chance;
  instanceId: string;
  people: SimPerson[];
  connections: SimConnection[];
  rounds: number[];
  periods: Period[];
};

export type WorldSize = { connections: number; days: number; seed: number };

export const START = Date.parse('2026-11-23T00:00:00Z');
const DAY_MS = 86_400_000;
/** Clocks that are set forward and back in both halves of the world, an hour or half of one, and both ends of it. */
const ZONES = [
  null,
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;
/** There the last two reminders are four hours apart. */
const FAR_WEST = ['Etc/GMT+12', 'Pacific/Pago_Pago'] as const;
const OWN_MAX = 12;

/** People with a few connections each, linked at the start; their tokens end at any time from now to a year after the simulation. */
export async function makeWorld(
  prisma: PrismaClient,
  { connections, days }: WorldSize,
  chance: Chance,
): Promise<World> {
  const instanceId = uuidv7();
  await prisma.instance.create({
    data: { id: instanceId, baseUrl: 'https://gitlab.example.com', origin: 'https://gitlab.example.com' },
  });
  const world: World = { prisma, chance, instanceId, people: [], connections: [], rounds: [], periods: [] };
  while (world.connections.length < connections) {
    const person = newPerson(world);
    const count = Math.min(chance.between(1, OWN_MAX), connections - world.connections.length);
    for (let index = 0; index < count; index += 1) newConnection(world, person, START, days);
  }
  await insertPeople(world);
  await insertConnections(prisma, instanceId, world.connections);
  for (const connection of world.connections) openPeriod(world, connection);
  return world;
}

export function zoneOf(chance: Chance, farWest = 0.05): string | null {
  return chance.happens(farWest) ? chance.pick(FAR_WEST) : chance.pick(ZONES);
}

export function dayAfter(at: number, days: number): string {
  return new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}

export function newConnection(
  { chance, connections }: World,
  person: SimPerson,
  at: number,
  days: number,
): SimConnection {
  const expiresOn = chance.happens(0.03) ? null : dayAfter(at, chance.between(0, days));
  const connection: SimConnection = {
    id: uuidv7(),
    person,
    expiresOn,
    from: at,
    paused: false,
    live: true,
    period: null,
  };
  person.connections.push(connection);
  connections.push(connection);
  return connection;
}

export async function insertConnections(
  prisma: PrismaClient,
  instanceId: string,
  connections: readonly SimConnection[],
): Promise<void> {
  const rows = connections.map(({ id, person, expiresOn, from }) => ({
    id,
    userId: person.userId,
    instanceId,
    accountKey: `user:${id}`,
    tokenFingerprint: id,
    username: 'ada',
    scopes: ['read_user'],
    expiresOn: expiresOn === null ? null : new Date(expiresOn),
    remindersFrom: new Date(from),
    nextReminderAt: new Date(from),
    verifiedAt: new Date(from),
    checkedAt: new Date(from),
  }));
  await inSlices(rows, async (data) => void (await prisma.connection.createMany({ data })));
}

/** From now on it is as it is. */
export function openPeriod({ rounds }: World, connection: SimConnection): void {
  const { id: connectionId, person, expiresOn, from, paused, live } = connection;
  if (expiresOn === null || paused || !live || person.disabled) return;
  const { userId, choices } = person;
  connection.period = { connectionId, userId, expiresOn, from, choices, begins: rounds.length };
}

export function closePeriod(
  { rounds, periods }: World,
  connection: SimConnection,
  settled: Period['settled'] = null,
): void {
  if (connection.period) periods.push({ ...connection.period, ends: rounds.length, settled });
  connection.period = null;
}

function newPerson({ chance, people }: World): SimPerson {
  const choices = { days: REMINDER_DAYS, zone: zoneOf(chance), mail: true, digest: true };
  const person: SimPerson = { userId: randomUUID(), choices, disabled: false, connections: [] };
  people.push(person);
  return person;
}

async function insertPeople({ prisma, people }: World): Promise<void> {
  const rows = people.map(({ userId, choices: { zone } }) => ({
    id: userId,
    email: `${userId}@example.test`,
    name: 'Ada',
    timeZone: zone,
  }));
  await inSlices(rows, async (data) => void (await prisma.user.createMany({ data })));
}

async function inSlices<Row>(rows: readonly Row[], insert: (slice: Row[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) await insert(rows.slice(start, start + 500));
}
