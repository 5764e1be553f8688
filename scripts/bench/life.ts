import { signInAs } from '#e2e/fixtures/people.ts';
import { type Room, roomSpeaking } from '#lib/features/connections/room.ts';
import { remindDue } from '#lib/features/reminders/remind-due.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { OWN_CONNECTIONS, OWNER_EMAIL } from '../seed/owner.ts';
import type { Compared, Spread } from './compare.ts';
import { inLifeWorld, LARGE, type LifeDatabase, type LifeWorld, SMALL } from './life-world.ts';
import { machineFacts } from './machine.ts';
import { measureChecks } from './measure-checks.ts';
import { measureClaims } from './measure-claims.ts';
import { measureLists, measurePages, type Side } from './measure-lists.ts';
import { drawGrowthTable, drawTable, type GrowthRow, type Row } from './table.ts';

const HOUR_MS = 3_600_000;
const CLAIMERS = [1, 2, 4];
const RATIO_MAX = 1.5;
/** Three days' reminders at once, for so long at most. */
const REMIND_AFTER_MS = 72 * HOUR_MS;
const REMIND_MS_MAX = 10_000;

/**
 * What looking after connections costs with a million of them, beside ten thousand: the same work, for the same person and the same number of
 * hosts. @returns whether nothing was claimed twice.
 */
export function benchLife(): Promise<boolean> {
  return inLifeWorld(say, bench);
}

async function bench(world: LifeWorld): Promise<boolean> {
  const { app, small, large, empty } = world;
  say('Opening lists …');
  const rows = listRows(await measureLists(await sideOf(world, small), await sideOf(world, large)));
  const owner = await large.prisma.user.findUniqueOrThrow({
    where: { email: OWNER_EMAIL },
    select: { id: true },
  });
  const pages = await measurePages(app.url, await signInAs(large.prisma, owner.id));
  say('Claiming …');
  const claims = await claimRows(world);
  say('Reminding …');
  const reminders = [await remindRate(world, small), await remindRate(world, large)] as const;
  rows.push(...claims.rows, rateRow('Reminders told per second', ...reminders));
  say('Checking against the stand-ins …');
  const checks = await measureChecks(empty.prisma);

  console.log('');
  for (const [name, fact] of await machineFacts(large.prisma)) console.log(`${name}: ${fact}`);
  console.log(
    `Claimed by two at once: ${claims.doubles}; connections checked: ${checks.checks}; ${OWN_CONNECTIONS} own connections\n`,
  );
  console.log(drawGrowthTable(rows, { small: SMALL, large: LARGE, limit: RATIO_MAX }));
  console.log('');
  console.log(drawTable([...pageRows(pages), ...checkRows(checks), seedRow(large)]));
  if (claims.doubles > 0) console.error('A connection was claimed twice under one lease.');
  return claims.doubles === 0;
}

async function sideOf({ seededAt }: LifeWorld, { prisma }: LifeDatabase): Promise<Side> {
  const room: Room = { ...roomSpeaking(await createWords('en')), prisma, now: () => seededAt };
  const owner = await prisma.user.findUniqueOrThrow({ where: { email: OWNER_EMAIL } });
  // Only a running Next can make a real one; nobody has signed in here.
  return { viewer: { ...owner, userId: owner.id, sessionId: '' } as unknown as Viewer, room };
}

function listRows(compared: readonly Compared[]): GrowthRow[] {
  return compared.map(({ name, small, large }) => ({
    name: `${name}, p95`,
    unit: 'ms',
    digits: 1,
    small: small.p95,
    large: large.p95,
    better: 'less',
  }));
}

async function claimRows({
  small,
  large,
  seededAt,
}: LifeWorld): Promise<{ rows: GrowthRow[]; doubles: number }> {
  const rows: GrowthRow[] = [];
  let doubles = 0;
  for (const [round, claimers] of CLAIMERS.entries()) {
    // Everything is due, what the round before has given back as well.
    const now = new Date(seededAt.getTime() + (round + 1) * 25 * HOUR_MS);
    const few = await measureClaims(small.url, claimers, now);
    const many = await measureClaims(large.url, claimers, now);
    doubles += few.doubles + many.doubles;
    rows.push(
      rateRow(
        `Connections claimed and given back per second, claimers: ${claimers}`,
        few.perSecond,
        many.perSecond,
      ),
    );
  }
  return { rows, doubles };
}

async function remindRate({ seededAt }: LifeWorld, { prisma }: LifeDatabase): Promise<number> {
  const now = () => new Date(seededAt.getTime() + REMIND_AFTER_MS);
  const started = performance.now();
  const told = await remindDue(
    { prisma, now, log: { info: () => undefined } },
    AbortSignal.timeout(REMIND_MS_MAX),
  );
  return told / ((performance.now() - started) / 1_000);
}

function rateRow(name: string, small: number, large: number): GrowthRow {
  return { name, unit: '', digits: 0, small, large, better: 'more' };
}

function pageRows(pages: ReadonlyMap<string, Spread>): Row[] {
  return [...pages].flatMap(([name, { p50, p95 }]) => [
    { name: `${name}, p50`, value: p50, unit: 'ms', digits: 1, aim: null },
    { name: `${name}, p95`, value: p95, unit: 'ms', digits: 1, aim: null },
  ]);
}

function checkRows({ perSecond, perSecondAndCore }: { perSecond: number; perSecondAndCore: number }): Row[] {
  return [
    { name: 'Checks per second, one process', value: perSecond, unit: '', digits: 0, aim: null },
    { name: 'Checks per second of CPU', value: perSecondAndCore, unit: '', digits: 0, aim: null },
  ];
}

function seedRow({ seedSeconds }: LifeDatabase): Row {
  return {
    name: 'Making the 1,000,000',
    value: seedSeconds,
    unit: 's',
    digits: 0,
    aim: { than: '≤', limit: 180 },
  };
}

function say(line: string): void {
  console.error(line);
}
