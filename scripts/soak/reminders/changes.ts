import { parseCalendarDate, startOfDay } from '#lib/domain/calendar-date.ts';
import { tokenSchedule } from '#lib/features/connections/token-schedule.ts';
import { changeReminderSettings } from '#lib/features/reminders/change-reminder-settings.ts';
import { pauseReminders, resumeReminders } from '#lib/features/reminders/pause-reminders.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import type { Choices } from './history.ts';
import {
  closePeriod,
  dayAfter,
  insertConnections,
  newConnection,
  openPeriod,
  type SimConnection,
  type SimPerson,
  type World,
  zoneOf,
} from './world.ts';

/** What people do between two rounds of the job, at one instant: through the product's own code, and into the history. */
export type Change = (world: World, at: number) => Promise<void>;

const EXPIRY_DAYS_MAX = 380;

/** Each with how often it happens, in parts of the whole. */
const CHANGES: readonly [number, Change][] = [
  [30, renew],
  [5, renewForTheSameDay],
  [5, checkAgain],
  [18, choose],
  [12, move],
  [8, pause],
  [10, resume],
  [4, disconnect],
  [7, link],
  [1, closeAccount],
];
const ALL = CHANGES.reduce((sum, [parts]) => sum + parts, 0);

export async function changeSomething(world: World, at: number): Promise<void> {
  let left = world.chance.next() * ALL;
  for (const [parts, change] of CHANGES) {
    left -= parts;
    if (left < 0) return change(world, at);
  }
}

/** A new token, of whatever state the old one is. */
async function renew(world: World, at: number): Promise<void> {
  const connection = anyConnection(world);
  const days = world.chance.between(0, EXPIRY_DAYS_MAX);
  await takeToken(world, connection, world.chance.happens(0.02) ? null : dayAfter(at, days), at);
}

async function renewForTheSameDay(world: World, at: number): Promise<void> {
  const connection = anyConnection(world);
  await takeToken(world, connection, connection.expiresOn, at);
}

async function takeToken(
  world: World,
  connection: SimConnection,
  expiresOn: string | null,
  at: number,
): Promise<void> {
  const dates = { expiresOn: instantOf(expiresOn), tokenCreatedAt: null };
  await world.prisma.connection.update({
    where: { id: connection.id },
    data: { ...dates, ...tokenSchedule(dates, null, new Date(at)), disconnectedAt: null },
  });
  closePeriod(world, connection);
  Object.assign(connection, { expiresOn, live: true, from: at });
  openPeriod(world, connection);
}

/** GitLab says what it said before: nothing is told again. */
async function checkAgain(world: World, at: number): Promise<void> {
  const { id, expiresOn } = anyConnection(world);
  const dates = { expiresOn: instantOf(expiresOn), tokenCreatedAt: null };
  await world.prisma.connection.update({
    where: { id },
    data: { ...dates, ...tokenSchedule(dates, dates, new Date(at)) },
  });
}

/** Other days, or only another way to be told. */
async function choose(world: World, at: number): Promise<void> {
  const { chance, prisma } = world;
  const person = anyPerson(world);
  const others = Array.from({ length: chance.between(0, 7) }, () => chance.between(0, 40));
  const days = chance.happens(0.7) ? [...new Set([...others, 7, 1, 0])] : person.choices.days;
  const wish = { days, mail: chance.happens(0.8), digest: chance.happens(0.7) };
  const now = () => new Date(at);
  await changeReminderSettings(viewerOf(person), wish, { prisma, now });
  const choices: Choices = { ...person.choices, ...wish };
  const same =
    days.length === person.choices.days.length && days.every((day) => person.choices.days.includes(day));
  for (const connection of person.connections) {
    closePeriod(world, connection, same ? null : { at, choices });
    if (!same && connection.live && !connection.paused) connection.from = at;
  }
  chooseFor(world, person, choices);
}

/** To another time zone: as the account page keeps it. */
async function move(world: World, at: number): Promise<void> {
  const person = anyPerson(world);
  const zone = zoneOf(world.chance);
  const { userId } = person;
  await world.prisma.user.update({ where: { id: userId }, data: { timeZone: zone } });
  await world.prisma.connection.updateMany({
    where: { userId, disconnectedAt: null, expiresOn: { not: null } },
    data: { nextReminderAt: new Date(at) },
  });
  for (const connection of person.connections) closePeriod(world, connection);
  chooseFor(world, person, { ...person.choices, zone });
}

function chooseFor(world: World, person: SimPerson, choices: Choices): void {
  person.choices = choices;
  for (const connection of person.connections) openPeriod(world, connection);
}

async function pause(world: World, at: number): Promise<void> {
  const connection = anyConnection(world);
  const { prisma } = world;
  await pauseReminders(viewerOf(connection.person), connection.id, { prisma, now: () => new Date(at) });
  if (connection.paused || !connection.live) return;
  closePeriod(world, connection);
  connection.paused = true;
}

async function resume(world: World, at: number): Promise<void> {
  const waiting = world.connections.filter(({ paused, live }) => paused && live);
  const [first, ...more] = waiting;
  if (!first) return;
  const connection = world.chance.pick([first, ...more]);
  const { prisma } = world;
  await resumeReminders(viewerOf(connection.person), connection.id, { prisma, now: () => new Date(at) });
  Object.assign(connection, { paused: false, from: at });
  openPeriod(world, connection);
}

async function disconnect(world: World, at: number): Promise<void> {
  const connection = anyConnection(world);
  const gone = { disconnectedAt: new Date(at), nextReminderAt: null };
  await world.prisma.connection.update({ where: { id: connection.id }, data: gone });
  closePeriod(world, connection);
  connection.live = false;
}

async function link(world: World, at: number): Promise<void> {
  const connection = newConnection(world, anyPerson(world), at, EXPIRY_DAYS_MAX);
  await insertConnections(world.prisma, world.instanceId, [connection]);
  openPeriod(world, connection);
}

async function closeAccount(world: World, at: number): Promise<void> {
  const person = anyPerson(world);
  const { userId } = person;
  await world.prisma.user.update({ where: { id: userId }, data: { disabledAt: new Date(at) } });
  for (const connection of person.connections) closePeriod(world, connection);
  person.disabled = true;
}

function anyConnection({ chance, connections }: World): SimConnection {
  const [first, ...more] = connections;
  if (!first) throw new Error('A world without connections.');
  return chance.pick([first, ...more]);
}

/** One whose account is open. */
function anyPerson({ chance, people }: World): SimPerson {
  const [first, ...more] = people.filter(({ disabled }) => !disabled);
  if (!first) throw new Error('A world without people.');
  return chance.pick([first, ...more]);
}

function instantOf(expiresOn: string | null): Date | null {
  const day = expiresOn === null ? null : parseCalendarDate(expiresOn);
  return day && startOfDay(day);
}

/** The module that makes viewers needs a running Next. */
function viewerOf({ userId }: SimPerson): Viewer {
  return { userId } as unknown as Viewer;
}
