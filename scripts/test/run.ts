/** Runs the stages named (all by default), prints their times, and closes with one line: `N passed, N failed`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closingLine, ONE_FAILED, type Outcome, sumCounts } from './counts.ts';
import { endAllCommands } from './run-command.ts';
import { STAGE_NAMES, STAGES, type StageName, type Workplace } from './stages.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STAGE_NAMES.includes(name as StageName));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are ${STAGE_NAMES.join(', ')}.`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    endAllCommands();
    process.exit(130);
  });
}

const root = path.resolve(import.meta.dirname, '../..');
const workplace: Workplace = { root, reports: await mkdtemp(path.join(tmpdir(), 'patchbay-reports-')) };
const results: { name: StageName; outcome: Outcome; seconds: number }[] = [];
for (const name of STAGE_NAMES.filter((stage) => asked.length === 0 || asked.includes(stage))) {
  results.push(await runStage(name, workplace));
}
await rm(workplace.reports, { recursive: true, force: true });

for (const { name, outcome } of results)
  for (const failure of outcome.failures) console.log(`\nFailed in ${name}: ${failure}`);
console.log('');
for (const { name, outcome, seconds } of results) {
  console.log(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s   ${closingLine(outcome)}`);
}
const total = sumCounts(results.map(({ outcome }) => outcome));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(closingLine(total));

async function runStage(
  name: StageName,
  place: Workplace,
): Promise<{ name: StageName; outcome: Outcome; seconds: number }> {
  console.log(`\n—— ${name} ——`);
  const startedAt = performance.now();
  const outcome = await STAGES[name](place).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  });
  return { name, outcome, seconds: (performance.now() - startedAt) / 1000 };
}
