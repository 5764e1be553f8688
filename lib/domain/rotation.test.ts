import { describe, expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import type { Verdict } from './outcome.ts';
import {
  dateWithin,
  HOLDER_WAIT_MS,
  nextRecovery,
  nextRotation,
  RECOVERY_WAIT_MS,
  type RotationFacts,
  recoveryStep,
  rotationDate,
  rotationObstacle,
} from './rotation.ts';

const now = new Date('2027-05-05T10:00:00Z');
const day = (text: string) => text as CalendarDate;
const WELL: RotationFacts = {
  ours: true,
  allowed: true,
  draining: false,
  disconnected: false,
  open: false,
  shared: false,
  problem: null,
  expiresOn: day('2027-06-04'),
  scopes: ['api'],
  granular: false,
  version: '18.5.0-ee',
  tokenId: 7,
};

describe('what stands in the way', () => {
  it.each<[Partial<RotationFacts>, string | null]>([
    [{}, null],
    [{ scopes: ['self_rotate'], version: null }, null],
    [{ scopes: ['granular'], granular: true }, null],
    [{ expiresOn: null }, null],
    [{ version: '16.10.0', scopes: ['api'] }, null],
    [{ version: '16.9.7', scopes: ['api'] }, 'version'],
    [{ version: null }, 'version'],
    [{ tokenId: null }, 'version'],
    [{ scopes: ['read_user'] }, 'scope'],
    [{ shared: true }, 'shared'],
    [{ problem: 'token.revoked' }, 'unhealthy'],
    [{ expiresOn: day('2027-05-05') }, 'unhealthy'],
    [{ problem: 'policy.scope' }, 'unhealthy'],
    [{ problem: 'policy.lifetime' }, null],
    [{ problem: 'policy.expiry_required', expiresOn: null }, null],
    [{ allowed: false, problem: 'policy.host' }, 'policy'],
    [{ draining: true }, 'draining'],
    [{ ours: false }, 'copied'],
    [{ open: true, ours: false }, 'open'],
    [{ disconnected: true, open: true }, 'disconnected'],
  ])('%j: %s', (facts, obstacle) => {
    expect(rotationObstacle({ ...WELL, ...facts }, now)).toBe(obstacle);
  });
});

describe('the date', () => {
  it.each([
    ['2027-06-04', '2027-05-05T09:00:00Z', '2027-06-04'],
    ['2027-06-04', '2027-05-04T23:00:00Z', '2027-06-05'],
    ['2029-06-04', '2027-05-05T00:00:00Z', '2028-05-04'],
    ['2027-05-06', '2027-05-05T00:00:00Z', '2027-05-07'],
  ])('%s of a token made at %s is followed by %s', (expiresOn, createdAt, next) => {
    expect(rotationDate({ expiresOn: day(expiresOn), createdAt: new Date(createdAt) }, now)).toBe(next);
  });

  it('is a year ahead where it is not known how long the old one lived, or that it ends', () => {
    expect(rotationDate({ expiresOn: null, createdAt: now }, now)).toBe('2028-05-04');
    expect(rotationDate({ expiresOn: day('2027-06-04'), createdAt: null }, now)).toBe('2028-05-04');
  });

  it('gives way to the one that GitLab names, where that is worth having', () => {
    expect(dateWithin(day('2027-05-25'), day('2027-06-04'), now)).toBe('2027-05-24');
    expect(dateWithin(day('2027-06-06'), day('2027-06-04'), now)).toBeNull();
    expect(dateWithin(day('2027-05-07'), day('2027-06-04'), now)).toBeNull();
  });

  it('is due at 80 % of life', () => {
    const createdAt = new Date('2027-05-05T00:00:00Z');
    expect(nextRotation({ expiresOn: day('2027-05-15'), createdAt })).toEqual(
      new Date('2027-05-13T00:00:00Z'),
    );
    expect(nextRotation({ expiresOn: null, createdAt })).toBeNull();
  });
});

describe('recovery', () => {
  const step = (verdict: Verdict, ageMs: number, spoolKnown = true) =>
    recoveryStep({ verdict, startedAt: new Date(now.getTime() - ageMs), spoolKnown }, now);
  const due = RECOVERY_WAIT_MS;

  it('waits until nothing can be under way', () => {
    expect(step('ok', due - 1)).toEqual({ kind: 'later' });
    expect(step('token.revoked', due - 1)).toEqual({ kind: 'later' });
  });

  it.each<[Verdict, string]>([
    ['ok', 'never_happened'],
    ['account.blocked', 'never_happened'],
    ['scope.missing', 'never_happened'],
    ['token.revoked', 'lost'],
    ['token.expired', 'lost'],
    ['token.unknown', 'later'],
    ['network.timeout', 'later'],
    ['gitlab.maintenance', 'later'],
    ['gateway.sign_in', 'later'],
  ])('%s: %s', (verdict, kind) => {
    expect(step(verdict, due).kind).toBe(kind);
  });

  it('waits for another machine’s spool, though not for ever', () => {
    expect(step('token.revoked', due, false)).toEqual({ kind: 'later' });
    expect(step('ok', due, false)).toEqual({ kind: 'never_happened' });
    expect(step('token.revoked', HOLDER_WAIT_MS, false)).toEqual({ kind: 'lost', code: 'token.revoked' });
  });

  it('looks again less and less often', () => {
    const pause = (ageMs: number) =>
      nextRecovery(new Date(now.getTime() - ageMs), now).getTime() - now.getTime();
    expect([pause(1), pause(1_200_000), pause(1e9)]).toEqual([60_000, 600_000, 3_600_000]);
  });
});
