import { describe, expect, it } from 'vitest';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { checkRate } from './check-rates.ts';
import { afterFailure, isHostTrouble, isWayTrouble, pauseAfterFailure, WELL } from './host-health.ts';
import { asksForLess, makePace } from './pace.ts';

const now = new Date('2027-05-05T10:00:00Z');

function failed(times: number, code: 'dns.not_found' | 'tls.expired' = 'dns.not_found') {
  return Array.from({ length: times }).reduce<typeof WELL>((health) => afterFailure(health, code, now), WELL);
}

describe('the circuit', () => {
  it('opens at the fifth failure in a row, keeps its beginning and tells the latest cause', () => {
    expect(failed(4)).toEqual({ failures: 4, downCode: null, downSince: null });
    expect(failed(5)).toEqual({ failures: 5, downCode: 'dns.not_found', downSince: now });
    const later = new Date('2027-05-05T11:00:00Z');
    expect(afterFailure(failed(5), 'tls.expired', later)).toEqual({
      failures: 6,
      downCode: 'tls.expired',
      downSince: now,
    });
  });

  it('waits twice as long at most each time, with full jitter, and five minutes once it is open', () => {
    const unasked = { code: 'dns.not_found', retryAfterSeconds: null } as const;
    const pauses = [1, 2, 3, 4, 5].map((times) => pauseAfterFailure(failed(times), unasked, 1) / 1_000);
    expect(pauses).toEqual([15, 30, 60, 120, 330]);
    expect(pauseAfterFailure(failed(3), unasked, 0)).toBe(0);
    expect(pauseAfterFailure(failed(5), unasked, 0)).toBe(300_000);
  });

  it('obeys Retry-After between a second and a day', () => {
    const asked = (retryAfterSeconds: number) =>
      ({ code: 'gitlab.rate_limited', retryAfterSeconds }) as const;
    const seconds = (times: number, retry: number) =>
      pauseAfterFailure(failed(times), asked(retry), 0.5) / 1_000;
    expect(seconds(1, 37)).toBe(37);
    expect(seconds(1, 0.2)).toBe(1);
    expect(seconds(1, 1e9)).toBe(86_400);
    expect(seconds(5, 37)).toBe(315);
    expect(seconds(5, 3_600)).toBe(3_600);
  });
});

it('every code is the host’s trouble, trouble of the way, or neither; none that speaks of a token is either', () => {
  for (const code of OUTCOME_CODES) {
    expect(isHostTrouble(code) && isWayTrouble(code)).toBe(false);
    if (/^(?:token|scope|account|policy|link|internal)/.test(code))
      expect(isHostTrouble(code) || isWayTrouble(code)).toBe(false);
    else expect(isHostTrouble(code) || isWayTrouble(code)).toBe(true);
  }
});

it('the rate is the operator’s for a host or its port, ten for GitLab.com, else one', () => {
  const rates = new Map([
    ['git.corp', 5],
    ['git.lab:8443', 0.5],
  ]);
  expect(checkRate('https://git.corp', rates)).toBe(5);
  expect(checkRate('https://git.corp:8080', rates)).toBe(5);
  expect(checkRate('https://git.lab:8443', rates)).toBe(0.5);
  expect(checkRate('https://git.lab', rates)).toBe(1);
  expect(checkRate('https://gitlab.com', rates)).toBe(10);
  expect(checkRate('https://gitlab.com', new Map([['gitlab.com', 2]]))).toBe(2);
});

it('turns are apart, also when several wait, and those that were missed are not made up for', async () => {
  let at = 0;
  const waits: number[] = [];
  const time = { now: () => new Date(at), pause: async (ms: number) => void waits.push(ms) };
  const pace = makePace(2, time, new AbortController().signal);
  await Promise.all([pace.turn(), pace.turn(), pace.turn()]);
  expect(waits).toEqual([500, 1_000]);
  expect(pace.nextAt()).toEqual(new Date(1_500));
  at = 60_000;
  await Promise.all([pace.turn(), pace.turn()]);
  expect(waits).toEqual([500, 1_000, 500]);
});

it.each([
  [{ 'ratelimit-limit': '60', 'ratelimit-remaining': '11' }, true],
  [{ 'ratelimit-limit': '60', 'ratelimit-remaining': '12' }, false],
  [{ 'ratelimit-limit': '60', 'ratelimit-remaining': '0' }, true],
  [{ 'ratelimit-limit': '60' }, false],
  [{ 'ratelimit-remaining': '0' }, false],
  [{}, false],
])('with %j GitLab asks for less: %s', (headers, less) => {
  expect(asksForLess({ headers: headers as Record<string, string> })).toBe(less);
});
