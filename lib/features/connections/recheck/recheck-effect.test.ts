import { describe, expect, it } from 'vitest';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { CONFIRM_UNKNOWN_MS, recheckEffect } from './recheck-effect.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (ms: number): Date => new Date(now.getTime() - ms);

describe('what a re-check does to a connection', () => {
  it('is good for ok', () => {
    expect(recheckEffect('ok', null, now)).toEqual({ kind: 'good' });
  });

  it('touches the token’s state for verdicts on token, scope and account and for those of the policy only, whatever else happens', () => {
    const about = OUTCOME_CODES.filter(
      (code) => recheckEffect(code, ago(CONFIRM_UNKNOWN_MS), now).kind === 'problem',
    );
    expect(about.every((code) => /^(?:token|scope|account|policy)\./.test(code))).toBe(true);
    for (const code of [
      'token.expired',
      'token.revoked',
      'scope.missing',
      'account.blocked',
      'account.other_user',
    ] as const)
      expect(about).toContain(code);
    for (const code of [
      'dns.not_found',
      'tls.expired',
      'gateway.blocked',
      'gitlab.rate_limited',
      'limit.exceeded',
    ] as const)
      expect(recheckEffect(code, null, now)).toEqual({ kind: 'unreachable', code });
  });

  it('leaves both states alone for our own trouble', () => {
    expect(recheckEffect('internal', null, now)).toEqual({ kind: 'none' });
  });

  it('waits for a second plain 401, ten minutes later', () => {
    expect(recheckEffect('token.unknown', null, now)).toEqual({
      kind: 'unconfirmed',
      confirmsAfter: new Date('2026-11-22T12:10:00Z'),
    });
    expect(recheckEffect('token.unknown', ago(CONFIRM_UNKNOWN_MS - 1), now).kind).toBe('unconfirmed');
    expect(recheckEffect('token.unknown', ago(CONFIRM_UNKNOWN_MS), now)).toEqual({
      kind: 'problem',
      code: 'token.unknown',
    });
    expect(recheckEffect('token.truncated', ago(CONFIRM_UNKNOWN_MS), now)).toEqual({
      kind: 'problem',
      code: 'token.unknown',
    });
  });
});
