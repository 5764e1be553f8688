import { describe, expect, it } from 'vitest';
import type { Check, CheckDetail, CheckName, CheckStatus } from './outcome.ts';
import { diffChecks, diffFacts, type Run, slowdownOf } from './replay-diff.ts';

const check = (
  name: CheckName,
  status: CheckStatus = 'passed',
  more: Partial<Pick<Check, 'code' | 'ms' | 'detail'>> = {},
): Check => ({ name, status, code: null, ms: 10, detail: {}, ...more });

const run = (checks: readonly Check[], evidence: CheckDetail = {}): Run => ({ checks, evidence });

const changes = (before: Run, now: Run, tokenless = false) =>
  diffChecks(before, now, tokenless).map(({ name, change }) => `${name}: ${change}`);

describe('the checks of a replay', () => {
  it('says what was mended, and what is got to only now', () => {
    const untrusted = check('certificate', 'failed', { code: 'tls.untrusted' });
    const before = run([check('address'), check('reach'), untrusted]);
    const now = run([check('address'), check('reach'), check('certificate'), check('gitlab')]);
    expect(changes(before, now)).toEqual([
      'address: same',
      'reach: same',
      'certificate: mended',
      'gitlab: new',
    ]);
  });

  it('says what has broken, and what is not got to any more', () => {
    const before = run([check('reach'), check('gitlab'), check('token'), check('scopes')]);
    const now = run([check('reach', 'failed', { code: 'network.timeout' })]);
    expect(changes(before, now)).toEqual(['reach: broken', 'gitlab: gone', 'token: gone', 'scopes: gone']);
  });

  it('tells another cause from the same one, and a remark from none', () => {
    const failed = (code: Check['code']) => run([check('token', 'failed', { code })]);
    expect(changes(failed('token.expired'), failed('token.expired'))).toEqual(['token: same']);
    expect(changes(failed('token.unknown'), failed('token.revoked'))).toEqual(['token: other']);
    const soon = check('expiry', 'warned', { code: 'expiry.soon' });
    expect(changes(run([soon]), run([check('expiry')]))).toEqual(['expiry: other']);
  });

  it('compares no check that a replay does not make', () => {
    const before = run([check('gitlab'), check('token', 'failed'), check('duplicate'), check('saved')]);
    expect(changes(before, run([check('gitlab')]), true)).toEqual(['gitlab: same']);
    expect(changes(before, run([check('gitlab')]))).toEqual(['gitlab: same', 'token: gone']);
  });

  it('takes a check that was not asked for one that was not got to', () => {
    expect(changes(run([check('certificate', 'skipped')]), run([check('certificate', 'skipped')]))).toEqual([
      'certificate: same',
    ]);
    expect(changes(run([check('certificate', 'skipped')]), run([check('certificate')]))).toEqual([
      'certificate: new',
    ]);
  });

  it('remarks on times that differ by a second or more', () => {
    const [one] = diffChecks(
      run([check('reach', 'passed', { ms: 40 })]),
      run([check('reach', 'passed', { ms: 2_040 })]),
      true,
    );
    const [two] = diffChecks(
      run([check('reach', 'passed', { ms: 40 })]),
      run([check('reach', 'passed', { ms: 400 })]),
      true,
    );
    expect([one, two].map((diff) => diff && slowdownOf(diff))).toEqual([2_000, null]);
  });
});

describe('the facts of a replay', () => {
  const gitlab = check('gitlab', 'passed', { detail: { baseUrl: 'https://git.acme.io' } });
  const scopes = (...has: string[]) => check('scopes', 'passed', { detail: { has } });

  it('names those that are other ones', () => {
    const before = run([gitlab, scopes('api', 'read_user')], { gitlabVersion: '17.1.0' });
    const now = run([gitlab, scopes('read_user')], { gitlabVersion: '18.0.1' });
    expect(diffFacts(before, now)).toEqual([
      { fact: 'gitlabVersion', before: '17.1.0', now: '18.0.1' },
      { fact: 'scopes', before: ['api', 'read_user'], now: ['read_user'] },
    ]);
  });

  it('takes a list in another order for the same', () => {
    expect(diffFacts(run([scopes('a', 'b')]), run([scopes('b', 'a')]))).toEqual([]);
  });

  it('does not call news what one of the two could not know', () => {
    expect(diffFacts(run([]), run([gitlab, scopes('api')], { certificateFingerprint: 'AA' }))).toEqual([]);
    expect(diffFacts(run([]), run([gitlab], { redirectTarget: 'https://sso.acme.io' }))).toEqual([]);
    expect(diffFacts(run([gitlab]), run([gitlab], { redirectTarget: 'https://sso.acme.io' }))).toEqual([
      { fact: 'redirectTarget', before: null, now: 'https://sso.acme.io' },
    ]);
  });
});
