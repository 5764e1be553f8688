import { describe, expect, it } from 'vitest';
import { diagnose, type Surroundings, type Tried } from './diagnosis.ts';
import { OUTCOME_CODES, type OutcomeCode, whoActs } from './outcome.ts';

const QUIET: Surroundings = {
  sameTrouble: 0,
  succeeded: 0,
  hostDown: false,
  workedBefore: false,
  workedSince: false,
};

function tried(verdict: OutcomeCode, detail: Record<string, string> = {}, truncated = false): Tried {
  const checks = [{ name: 'token', status: 'failed', code: verdict, ms: 3, detail }] as const;
  return { verdict, checks, evidence: {}, truncated };
}

describe.each(OUTCOME_CODES)('%s', (code) => {
  it('has a cause, a reason, somebody to act and a next step, whatever else happened there', () => {
    for (const sameTrouble of [0, 1, 2, 50])
      for (const succeeded of [0, 3])
        for (const flag of [true, false]) {
          const around = { sameTrouble, succeeded, hostDown: flag, workedBefore: flag, workedSince: flag };
          const found = diagnose(tried(code), around);
          expect(found.reasons.length).toBeGreaterThan(0);
          expect(new Set(found.reasons).size).toBe(found.reasons.length);
          // Where it has worked since, nobody has to do anything.
          expect(found.actor === null).toBe(flag);
          if (flag) expect(found.step).toBe('nothing');
          expect(found.solved).toBe(flag);
        }
  });

  it('names the actor that the person was told, while nobody else is concerned', () => {
    expect(diagnose(tried(code), QUIET).actor).toBe(whoActs(code));
  });
});

it('is sure of what was measured, and says who adds the authority', () => {
  const found = diagnose(tried('tls.untrusted', { reason: 'unknown_issuer' }), QUIET);
  expect(found).toMatchObject({ confidence: 'sure', actor: 'operator', step: 'add_ca' });
  const broken = diagnose(tried('tls.untrusted', { reason: 'incomplete_chain' }), QUIET);
  expect(broken).toMatchObject({ actor: 'gitlab_admin', step: 'replace_certificate' });
});

it('is surer of a silent host when others met the same, and less where others got through', () => {
  const verdict = tried('network.timeout');
  expect(diagnose(verdict, QUIET)).toMatchObject({ confidence: 'unclear', reasons: ['silent', 'alone'] });
  const many = diagnose(verdict, { ...QUIET, sameTrouble: 4, hostDown: true });
  expect(many).toMatchObject({ confidence: 'likely', reasons: ['silent', 'others_same', 'host_down'] });
  const fine = diagnose(tried('network.refused'), { ...QUIET, sameTrouble: 4, succeeded: 1 });
  expect(fine).toMatchObject({ confidence: 'unclear', reasons: ['measured', 'others_fine'] });
});

it('believes GitLab about a token unless it says the same of many', () => {
  const verdict = tried('token.unknown');
  expect(diagnose(verdict, QUIET).confidence).toBe('likely');
  expect(diagnose(verdict, { ...QUIET, succeeded: 2 }).confidence).toBe('sure');
  const many = diagnose(verdict, { ...QUIET, sameTrouble: 3 });
  expect(many).toMatchObject({ confidence: 'unclear', reasons: ['said', 'others_same_token'] });
  expect(diagnose(tried('scope.missing'), { ...QUIET, sameTrouble: 3 }).confidence).toBe('sure');
});

it('accuses no token after a first plain 401', () => {
  const found = diagnose(tried('token.unknown', { confirmsAfter: '2026-11-23T10:00:00Z' }), QUIET);
  expect(found).toMatchObject({ confidence: 'unclear', actor: 'wait', step: 'confirm' });
});

it('takes an address that several people enter for the GitLab’s, not for a slip', () => {
  const verdict = tried('gitlab.not_found');
  expect(diagnose(verdict, QUIET).actor).toBe('you');
  expect(diagnose(verdict, { ...QUIET, sameTrouble: 3 }).actor).toBe('gitlab_admin');
});

it('has nothing to add to a good end', () => {
  expect(diagnose({ ...tried('internal'), verdict: 'ok' }, QUIET)).toEqual({
    verdict: 'ok',
    confidence: 'sure',
    actor: null,
    reasons: ['measured'],
    step: 'nothing',
    solved: true,
  });
});
