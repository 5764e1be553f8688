import { expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { type ConnectionFacts, connectionStatus, reachability } from './connection-status.ts';

const now = new Date('2026-11-22T12:00:00Z');
const good: ConnectionFacts = {
  disconnectedAt: null,
  expiresOn: '2027-11-21' as CalendarDate,
  problem: null,
  unreachableSince: null,
};

it.each<[string, Partial<ConnectionFacts>, string]>([
  ['a good token', {}, 'healthy'],
  ['a token without expiry', { expiresOn: null }, 'healthy'],
  ['31 days left', { expiresOn: '2026-12-23' as CalendarDate }, 'healthy'],
  ['30 days left', { expiresOn: '2026-12-22' as CalendarDate }, 'expires_soon'],
  ['its last day over', { expiresOn: '2026-11-22' as CalendarDate }, 'needs_you'],
  ['GitLab’s verdict against it', { problem: 'token.revoked' }, 'needs_you'],
  ['an outage', { unreachableSince: now }, 'unreachable'],
  ['an outage and a dead token', { unreachableSince: now, problem: 'token.revoked' }, 'needs_you'],
  ['disconnected, whatever else', { disconnectedAt: now, problem: 'token.revoked' }, 'disconnected'],
])('%s', (_, facts, status) => {
  expect(connectionStatus({ ...good, ...facts }, now)).toBe(status);
});

it('is unreachable by its own trouble or its host’s, since the first of the two', () => {
  const earlier = new Date('2026-11-21T12:00:00Z');
  const own = { unreachable: 'gateway.blocked', unreachableSince: now, disconnectedAt: null };
  const none = { unreachable: null, unreachableSince: null, disconnectedAt: null };
  expect(reachability(none, null)).toBeNull();
  expect(reachability(own, null)).toEqual({ code: 'gateway.blocked', since: now });
  expect(reachability(none, { code: 'tls.expired', since: now })).toEqual({
    code: 'tls.expired',
    since: now,
  });
  expect(reachability(own, { code: 'tls.expired', since: earlier })?.code).toBe('tls.expired');
  expect(reachability({ ...own, unreachableSince: earlier }, { code: 'tls.expired', since: now })?.code).toBe(
    'gateway.blocked',
  );
  expect(reachability({ ...own, disconnectedAt: now }, { code: 'tls.expired', since: now })).toBeNull();
});
