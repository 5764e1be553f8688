import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export type Counts = { passed: number; failed: number; skipped: number };

/** How a stage went, and of each test that failed its name and why: told again at the end, where a long log is read. */
export type Outcome = Counts & { failures: readonly string[] };

export const ONE_PASSED: Outcome = { passed: 1, failed: 0, skipped: 0, failures: [] };
export const ONE_FAILED: Outcome = { passed: 0, failed: 1, skipped: 0, failures: [] };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** A file that could not even be loaded holds no failed test, but is a failure all the same. */
export async function readVitestReport(file: string): Promise<Outcome> {
  const report = vitestReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const failed = report.testResults.filter(({ status }) => status === 'failed');
  const failures = failed.flatMap(({ name, message, assertionResults }) => {
    const place = path.relative('', name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0) return [failureOf(place, [message])];
    return tests.map((test) => failureOf(`${place} › ${test.fullName}`, test.failureMessages ?? []));
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

type Suite = {
  suites?: Suite[] | undefined;
  specs: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; results: { errors: { message?: string | undefined }[] }[] }[];
  }[];
};

const playwrightError = z.object({ message: z.string().optional() });

const suite: z.ZodType<Suite> = z.object({
  suites: z.array(z.lazy(() => suite)).optional(),
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      line: z.number(),
      tests: z.array(
        z.object({
          status: z.string(),
          results: z.array(z.object({ errors: z.array(playwrightError) })),
        }),
      ),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(suite).default([]),
  errors: z.array(playwrightError).default([]),
});

/** A test that passed only when tried again counts as failed. */
export async function readPlaywrightReport(file: string): Promise<Outcome> {
  const { stats, suites, errors } = playwrightReport.parse(JSON.parse(await readFile(file, 'utf8')));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap(failuresIn),
      ...errors.map(({ message }) => failureOf('outside of every test', [message ?? ''])),
    ],
  };
}

function failuresIn({ suites = [], specs }: Suite): string[] {
  const failed = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message ?? ''));
        return failureOf(`${file}:${line} › ${title}`, messages);
      }),
  );
  return [...failed, ...suites.flatMap(failuresIn)];
}

const LINES = 15;

function failureOf(name: string, messages: readonly string[]): string {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
  const told = lines.filter((line) => line.trim() !== '' && !line.includes('/node_modules/')).slice(0, LINES);
  return [name, ...told.map((line) => `    ${line}`)].join('\n');
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
