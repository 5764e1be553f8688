import { type CalendarDate, daysLeft } from './calendar-date.ts';
import type { OutcomeCode } from './outcome.ts';

/** What the dashboard calls a connection. Derived from facts, never stored. */
export const CONNECTION_STATUSES = [
  'healthy',
  'expires_soon',
  'needs_you',
  'unreachable',
  'disconnected',
] as const;
export type ConnectionStatus = (typeof CONNECTION_STATUSES)[number];

export const EXPIRES_SOON_DAYS = 30;

export type ConnectionFacts = {
  disconnectedAt: Date | null;
  expiresOn: CalendarDate | null;
  /** GitLab's own last verdict against this token or account; null while it is good. */
  problem: OutcomeCode | null;
  /** Since when GitLab cannot be reached; an outage never changes `problem`. */
  unreachableSince: Date | null;
};

/** Worst first: a dead token matters more than an outage that hides it. */
export function connectionStatus(facts: ConnectionFacts, now: Date): ConnectionStatus {
  if (facts.disconnectedAt) return 'disconnected';
  const left = facts.expiresOn === null ? Number.POSITIVE_INFINITY : daysLeft(facts.expiresOn, now);
  if (facts.problem || left <= 0) return 'needs_you';
  if (facts.unreachableSince) return 'unreachable';
  return left <= EXPIRES_SOON_DAYS ? 'expires_soon' : 'healthy';
}

/** An outcome code, and since when. */
export type Trouble = { code: string; since: Date };

/**
 * Why GitLab cannot be reached with this connection: its own trouble of the way, or its host's, whichever began first.
 * @returns null where it can.
 */
export function reachability(
  own: { unreachable: string | null; unreachableSince: Date | null; disconnectedAt: Date | null },
  host: Trouble | null,
): Trouble | null {
  if (own.disconnectedAt) return null;
  const { unreachable: code, unreachableSince: since } = own;
  if (code === null || since === null) return host;
  return host && host.since < since ? host : { code, since };
}
