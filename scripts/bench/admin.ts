import { countConnections } from '#lib/features/admin/overview/count-connections.ts';
import { createWords } from '#lib/words/words.ts';
import type { Compared } from './compare.ts';
import { inLifeWorld, LARGE, type LifeWorld, SMALL } from './life-world.ts';
import { machineFacts } from './machine.ts';
import { adminSide, measureAdmin } from './measure-admin.ts';
import { type ExportCost, measureExport, measureSlowReader } from './measure-export.ts';
import { drawGrowthTable, drawTable, type GrowthRow, isMet, type Row } from './table.ts';

const RATIO_MAX = 1.5;
const PAGE_MS_MAX = 100;
const ROWS_PER_SECOND_MIN = 20_000;
const DRIFT_MB_MAX = 16;

/**
 * What the staff's pages cost with a million connections, beside ten thousand: what the server does for each view, and everything as a file.
 * @returns whether every view stayed within 100 ms, and the files were as fast as they have to be.
 */
export function benchAdmin(): Promise<boolean> {
  return inLifeWorld(say, bench);
}

async function bench({ small, large, seededAt }: LifeWorld): Promise<boolean> {
  const words = await createWords('en');
  say('Counting …');
  const counts = [await counting(small.prisma), await counting(large.prisma)] as const;
  const about = { words, now: new Date() };
  say("Opening the staff's pages …");
  const compared = await measureAdmin(
    await adminSide(small.prisma, about),
    await adminSide(large.prisma, about),
  );
  say('Exporting …');
  const files = [
    ...fileRows('CSV', await measureExport(large.prisma, 'csv')),
    ...fileRows('JSON', await measureExport(large.prisma, 'json')),
    ...memoryRows('A slow reader who gives up', await measureSlowReader(large.prisma)),
  ];
  const rows = compared.map(growthRow);
  const slowest = slowestRow(compared);

  console.log('');
  for (const [name, fact] of await machineFacts(large.prisma)) console.log(`${name}: ${fact}`);
  console.log(`Seeded at ${seededAt.toISOString()}\n`);
  console.log(
    drawGrowthTable([...rows, countRow(...counts)], { small: SMALL, large: LARGE, limit: RATIO_MAX }),
  );
  console.log('');
  console.log(drawTable([slowest, ...files]));
  return [slowest, ...files].every(isMet);
}

/** All connections counted, for the overview; in ms. */
async function counting(prisma: LifeWorld['large']['prisma']): Promise<number> {
  const started = performance.now();
  await countConnections({ prisma, now: () => new Date() });
  return performance.now() - started;
}

function growthRow({ name, small, large }: Compared): GrowthRow {
  return { name: `${name}, p95`, unit: 'ms', digits: 1, small: small.p95, large: large.p95, better: 'less' };
}

function countRow(small: number, large: number): GrowthRow {
  return { name: 'The job that counts all', unit: 'ms', digits: 0, small, large, better: 'less' };
}

function slowestRow(compared: readonly Compared[]): Row {
  const [slowest] = compared.toSorted((a, b) => b.large.p95 - a.large.p95);
  return {
    name: `The slowest of all views, p95: ${slowest?.name ?? ''}`,
    value: slowest?.large.p95 ?? Number.NaN,
    unit: 'ms',
    digits: 1,
    aim: { than: '≤', limit: PAGE_MS_MAX },
  };
}

function fileRows(name: string, cost: ExportCost): Row[] {
  return [
    {
      name: `${name} of all, rows per second`,
      value: cost.rows / cost.seconds,
      unit: '',
      digits: 0,
      aim: { than: '≥', limit: ROWS_PER_SECOND_MIN },
    },
    { name: `${name} of all, size`, value: cost.megabytes, unit: 'MB', digits: 0, aim: null },
    ...memoryRows(`${name} of all`, cost),
  ];
}

function memoryRows(name: string, { grownMb, driftMb }: ExportCost): Row[] {
  return [
    { name: `${name}, memory grown by`, value: grownMb, unit: 'MB', digits: 0, aim: null },
    {
      name: `${name}, in use more in the second half`,
      value: driftMb,
      unit: 'MB',
      digits: 0,
      aim: { than: '≤', limit: DRIFT_MB_MAX },
    },
  ];
}

function say(line: string): void {
  console.error(line);
}
