import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { ConnectionView } from '#lib/features/connections/view.ts';

const FILTERS = { 'needs-you': 'needs_you', 'expires-soon': 'expires_soon', healthy: 'healthy' } as const;
export type Filter = keyof typeof FILTERS;

/** @param text the `show` parameter of the URL; anything unknown shows all. */
export function readFilter(text: unknown): Filter | null {
  return typeof text === 'string' && Object.hasOwn(FILTERS, text) ? (text as Filter) : null;
}

/** Further away than any date; infinities cannot be subtracted. */
const NEVER = 1e9;
const WORST_FIRST: readonly ConnectionStatus[] = [
  'needs_you',
  'expires_soon',
  'unreachable',
  'healthy',
  'disconnected',
];

/** What needs somebody on top, then the soonest to expire. */
export function arrange(connections: readonly ConnectionView[], filter: Filter | null): ConnectionView[] {
  const shown = filter ? connections.filter(({ status }) => status === FILTERS[filter]) : [...connections];
  return shown.sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status) ||
      (a.daysLeft ?? NEVER) - (b.daysLeft ?? NEVER) ||
      a.instanceUrl.localeCompare(b.instanceUrl),
  );
}
