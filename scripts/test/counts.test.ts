import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  closingLine,
  ONE_FAILED,
  ONE_PASSED,
  readPlaywrightReport,
  readVitestReport,
  sumCounts,
} from './counts.ts';
import { runCommand } from './run-command.ts';

function report(content: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'patchbay-counts-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting', () => {
  it('a test file that could not be loaded is a failure', async () => {
    const file = report({
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        {
          name: path.resolve('lib/a.test.ts'),
          status: 'failed',
          message: 'No such file',
          assertionResults: [],
        },
        {
          name: path.resolve('lib/b.test.ts'),
          status: 'failed',
          assertionResults: [
            {
              status: 'failed',
              fullName: 'b holds',
              failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\nat b'],
            },
          ],
        },
        {
          name: path.resolve('lib/c.test.ts'),
          status: 'passed',
          assertionResults: [
            { status: 'passed', fullName: 'one' },
            { status: 'passed', fullName: 'two' },
          ],
        },
      ],
    });
    expect(await readVitestReport(file)).toEqual({
      passed: 2,
      failed: 2,
      skipped: 1,
      failures: ['lib/a.test.ts\n    No such file', 'lib/b.test.ts › b holds\n    expected 1\n    at b'],
    });
  });

  it('a browser test that passed only when tried again is a failure', async () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      file: 'links.spec.ts',
      line: 7,
      tests: [{ status, results: [{ errors: message ? [{ message }] : [] }, { errors: [] }] }],
    });
    const file = report({
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
      suites: [
        {
          specs: [spec('links', 'expected'), spec('links late', 'flaky', 'Too late')],
          suites: [{ specs: [spec('links again', 'unexpected', 'Not there')] }],
        },
      ],
      errors: [{ message: 'No browser' }],
    });
    expect(await readPlaywrightReport(file)).toEqual({
      passed: 3,
      failed: 3,
      skipped: 0,
      failures: [
        'links.spec.ts:7 › links late\n    Too late',
        'links.spec.ts:7 › links again\n    Not there',
        'outside of every test\n    No browser',
      ],
    });
  });

  it('closes with one plain line', () => {
    expect(closingLine(sumCounts([ONE_PASSED, ONE_PASSED, ONE_FAILED]))).toBe('2 passed, 1 failed');
    expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });
});

describe('running a command', () => {
  it('says whether it ended well', async () => {
    expect(await runCommand({ words: ['true'], limitMs: 5_000 })).toBe(true);
    expect(await runCommand({ words: ['false'], limitMs: 5_000 })).toBe(false);
  });

  it('ends it, and what it started, when its time is up', async () => {
    const mark = path.join(mkdtempSync(path.join(tmpdir(), 'patchbay-late-')), 'late');
    const words = ['/bin/sh', '-c', `(sleep 2; touch ${mark}) & wait`] as const;
    const startedAt = performance.now();
    expect(await runCommand({ words, limitMs: 100 })).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1_900);
    await runCommand({ words: ['sleep', '2.2'], limitMs: 5_000 });
    expect(await runCommand({ words: ['test', '-e', mark], limitMs: 5_000 })).toBe(false);
  }, 10_000);
});
