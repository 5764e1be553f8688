import type { FakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { sweepUntil } from '#e2e/fixtures/simulated-time.ts';
import { nameOf, type OutageWorld } from './world.ts';

/** What was counted. Times are those of the simulated clock. */
export type Figures = {
  hours: number;
  checks: number;
  /** Connections in whose row anything stands against the token, at any time that was looked at. */
  tokenStates: number;
  /** The most requests in one second, by host, against what it may be sent. */
  tooFast: readonly string[];
  /** The most sockets at once on one host. */
  sockets: number;
  /** Times that the troubled host was found down while it was, of the times that were looked at. */
  downSeen: number;
  downLooks: number;
  /** From the end of the trouble until the circuit is closed and nothing is overdue by more than an ordinary jitter; null: not within 12 hours. */
  hoursToNormal: number | null;
  /** Of the good hosts' checks that fell due during the trouble, the share that was made within a minute. */
  goodRate: number;
  /** What the busy host was sent of what it may be sent during the trouble. */
  busyRate: number;
  attempts: number;
  notices: number;
};

type Trouble = { hours: number; begin: (world: OutageWorld) => () => void };

const behaving =
  (trouble: Parameters<FakeGitlab['behave']>[0]) =>
  ({ troubled }: OutageWorld) =>
    troubled.gitlab.behave(trouble);

/** One after the other, on the same host. */
const TROUBLES: readonly Trouble[] = [
  { hours: 6, begin: behaving({ manner: 'reset_before' }) },
  { hours: 1, begin: behaving('rate_limited') },
  { hours: 1, begin: behaving('html_403') },
  { hours: 1, begin: failingName },
];
const BEFORE_HOURS = 1;
const TO_NORMAL_HOURS = 12;
const LOOK_MS = 600_000;
const HOUR_MS = 3_600_000;
/** A tenth of a day, in both directions. */
const JITTER_MS = 2.4 * HOUR_MS;

/** An hour of peace, nine hours of trouble on one host, and what comes after. */
export async function simulateOutage(
  world: OutageWorld,
  tell: (line: string) => void = () => undefined,
): Promise<Figures> {
  const { time } = world;
  const started = time.now().getTime();
  const seen = { tokenStates: 0, sockets: 0, downSeen: 0, downLooks: 0, lookedAt: 0 };
  let troubled = false;
  const look = async (): Promise<void> => {
    seen.sockets = Math.max(seen.sockets, ...hostsOf(world).map(({ gitlab }) => gitlab.counts.openSockets));
    if (time.now().getTime() - seen.lookedAt < LOOK_MS) return;
    seen.lookedAt = time.now().getTime();
    seen.tokenStates = Math.max(seen.tokenStates, await countTokenStates(world));
    if (!troubled) return;
    seen.downLooks += 1;
    if (await isDown(world)) seen.downSeen += 1;
  };
  const pass = (hours: number): Promise<void> =>
    sweepUntil(new Date(time.now().getTime() + hours * HOUR_MS), time, world.sweepers, look);

  await pass(BEFORE_HOURS);
  const before = { good: sentTo(world.good), busy: sentTo([world.busy]) };
  const troubleBegan = time.now();
  for (const { hours, begin } of TROUBLES) {
    const end = begin(world);
    await pass(0.2);
    troubled = true;
    await pass(hours - 0.2);
    troubled = false;
    tell(`${hours} h of trouble are over; ${await countOverdue(world, 0)} connections wait`);
    end();
  }
  const troubleHours = (time.now().getTime() - troubleBegan.getTime()) / HOUR_MS;
  const made = sentTo(world.good) - before.good;
  const late = await countLateOnGood(world);
  const busy = (sentTo([world.busy]) - before.busy) / (troubleHours * 3_600);
  const hoursToNormal = await untilNormal(world, pass, tell);
  const { prisma } = world;
  return {
    hours: (time.now().getTime() - started) / HOUR_MS,
    checks: sentTo(hostsOf(world)),
    ...seen,
    tooFast: hostsOf(world)
      .filter(({ gitlab, rate }) => gitlab.counts.busiestSecond > rate)
      .map(({ name, gitlab, rate }) => `${name}: ${gitlab.counts.busiestSecond} of ${rate}`),
    hoursToNormal,
    goodRate: made / (made + late),
    busyRate: busy,
    attempts: await prisma.attempt.count(),
    notices: await prisma.notice.count(),
  };
}

async function untilNormal(
  world: OutageWorld,
  pass: (hours: number) => Promise<void>,
  tell: (line: string) => void,
): Promise<number | null> {
  const step = 0.25;
  for (let hours = 0; hours <= TO_NORMAL_HOURS; hours += step) {
    const overdue = await countOverdue(world, JITTER_MS);
    if (overdue === 0 && !(await isDown(world))) return hours;
    if (Number.isInteger(hours)) tell(`${hours} h after the trouble: ${overdue} connections overdue`);
    await pass(step);
  }
  return null;
}

function failingName({ dns }: OutageWorld): () => void {
  const name = nameOf('troubled');
  const before = dns.names[name] ?? [];
  dns.names[name] = 'SERVFAIL';
  return () => {
    dns.names[name] = before;
  };
}

function hostsOf({ troubled, busy, good }: OutageWorld) {
  return [troubled, busy, ...good];
}

function sentTo(hosts: OutageWorld['good']): number {
  return hosts.reduce((sum, { gitlab }) => sum + gitlab.counts.requests, 0);
}

function countTokenStates({ prisma }: OutageWorld): Promise<number> {
  const against = [
    { problem: { not: null } },
    { unknownSince: { not: null } },
    { disconnectedAt: { not: null } },
  ];
  return prisma.connection.count({ where: { OR: against } });
}

async function isDown({ prisma, troubled }: OutageWorld): Promise<boolean> {
  const host = await prisma.gitlabHost.findUnique({ where: { origin: troubled.gitlab.externalUrl } });
  return host?.downSince !== null;
}

/** The busy host's own backlog aside. */
function countOverdue({ prisma, time, busy }: OutageWorld, byMs: number): Promise<number> {
  const nextCheckAt = { lt: new Date(time.now().getTime() - byMs) };
  return prisma.connection.count({
    where: { nextCheckAt, instance: { baseUrl: { not: busy.gitlab.externalUrl } } },
  });
}

function countLateOnGood({ prisma, time, good }: OutageWorld): Promise<number> {
  const nextCheckAt = { lt: new Date(time.now().getTime() - 60_000) };
  const baseUrl = { in: good.map(({ gitlab }) => gitlab.externalUrl) };
  return prisma.connection.count({ where: { nextCheckAt, instance: { baseUrl } } });
}
