import path from 'node:path';
import { buildIfChanged } from '../serve/build.ts';
import { findChromium } from './chromium.ts';
import { ONE_FAILED, ONE_PASSED, type Outcome, readPlaywrightReport, readVitestReport } from './counts.ts';
import { runCommand } from './run-command.ts';

export const STAGE_NAMES = ['types', 'lint', 'unit', 'database', 'build', 'server', 'browser'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** Where stages may leave reports, and the project's root. */
export type Workplace = { root: string; reports: string };

const MINUTE = 60_000;
const node = process.execPath;

export const STAGES: Record<StageName, (workplace: Workplace) => Promise<Outcome>> = {
  types: async () => {
    // The route types and next-env.d.ts are made, not kept.
    const made = await runCommand({
      words: [node, 'node_modules/next/dist/bin/next', 'typegen'],
      limitMs: 2 * MINUTE,
    });
    return oneCheck(
      made &&
        (await runCommand({
          words: [node, 'node_modules/typescript/bin/tsc', '--noEmit'],
          limitMs: 3 * MINUTE,
        })),
    );
  },
  lint: async () => {
    const biome = await runCommand({
      words: [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
      limitMs: MINUTE,
    });
    const arrows = await runCommand({ words: [node, 'scripts/check-arrows.ts'], limitMs: MINUTE });
    return oneCheck(biome && arrows);
  },
  unit: (workplace) => vitest('unit', workplace, ['--maxWorkers=2']),
  // They wait for sockets, locks and processes more than they compute.
  database: (workplace) => vitest('database', workplace, ['--maxWorkers=3']),
  build: async ({ root }) => {
    await buildIfChanged(root, (line) => console.log(line));
    return ONE_PASSED;
  },
  // Each crashes a product of its own, and waits for most of its time.
  server: (workplace) => vitest('server', workplace, ['--maxWorkers=2']),
  browser,
};

function oneCheck(passed: boolean): Outcome {
  return passed ? ONE_PASSED : ONE_FAILED;
}

async function vitest(
  project: 'unit' | 'database' | 'server',
  { reports }: Workplace,
  more: readonly string[] = [],
): Promise<Outcome> {
  const report = path.join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const words = [
    node,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...reporters,
    ...more,
  ] as const;
  const passed = await runCommand({ words, limitMs: 10 * MINUTE });
  return atLeastOneFailure(passed, await readVitestReport(report));
}

async function browser({ reports }: Workplace): Promise<Outcome> {
  const chromium = await findChromium(process.env.CHROMIUM_PATH);
  const report = path.join(reports, 'browser.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...(chromium && { CHROMIUM_PATH: chromium }) };
  const words = [node, 'node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'] as const;
  const passed = await runCommand({ words, limitMs: 20 * MINUTE, env });
  return atLeastOneFailure(passed, await readPlaywrightReport(report));
}

/** A runner that ended badly without a failed test (an unhandled error, say) has failed. */
function atLeastOneFailure(passed: boolean, outcome: Outcome): Outcome {
  return passed || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}
