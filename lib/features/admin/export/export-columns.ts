import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { connectionStatus, reachability } from '#lib/domain/connection-status.ts';
import { storedOutcome } from '#lib/domain/outcome.ts';
import type { ExportColumn } from '#lib/infra/export/contract.ts';
import type { ExportRow } from './export-store.ts';

/** Names and values are for programs, and the same in every language. */
export function exportColumns(now: Date): readonly ExportColumn<ExportRow>[] {
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'owner_email', value: ({ ownerEmail }) => ownerEmail },
    { name: 'owner_name', value: ({ ownerName }) => ownerName },
    { name: 'instance', value: ({ instance }) => instance },
    { name: 'username', value: ({ username }) => username },
    { name: 'display_name', value: ({ displayName }) => displayName },
    { name: 'label', value: ({ label }) => label },
    { name: 'status', value: (row) => statusOf(row, now) },
    { name: 'outcome', value: (row) => row.problem ?? outageOf(row)?.code ?? null },
    { name: 'token_name', value: ({ tokenName }) => tokenName },
    { name: 'scopes', value: ({ scopes }) => scopes },
    { name: 'expires_on', value: ({ expiresOn }) => expiresOn },
    { name: 'rotates_automatically', value: ({ rotates }) => rotates },
    { name: 'bot', value: ({ bot }) => bot },
    { name: 'created_at', value: ({ createdAt }) => instant(createdAt) },
    { name: 'last_good_check_at', value: ({ verifiedAt }) => instant(verifiedAt) },
    { name: 'last_check_at', value: ({ checkedAt }) => instant(checkedAt) },
    { name: 'disabled_at', value: ({ disabledAt }) => instant(disabledAt) },
    { name: 'disabled_reason', value: ({ disabledReason }) => disabledReason },
    { name: 'disconnected_at', value: ({ disconnectedAt }) => instant(disconnectedAt) },
  ];
}

function statusOf(row: ExportRow, now: Date): string {
  const problem = row.problem === null ? null : storedOutcome(row.problem);
  const expiresOn = row.expiresOn === null ? null : parseCalendarDate(row.expiresOn);
  const facts = { disconnectedAt: date(row.disconnectedAt), expiresOn, problem };
  return connectionStatus({ ...facts, unreachableSince: outageOf(row)?.since ?? null }, now);
}

function outageOf({ unreachable, unreachableSince, disconnectedAt, downCode, downSince }: ExportRow) {
  const since = date(downSince);
  const host = downCode !== null && since !== null ? { code: downCode, since } : null;
  const own = { unreachable, unreachableSince: date(unreachableSince), disconnectedAt: date(disconnectedAt) };
  return reachability(own, host);
}

function date(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

function instant(text: string | null): string | null {
  return date(text)?.toISOString() ?? null;
}
