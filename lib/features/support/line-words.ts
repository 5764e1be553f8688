import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { connectionStatus, reachability } from '#lib/domain/connection-status.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { storedOutcome, storedVerdict } from '#lib/domain/outcome.ts';
import { attemptHref, replayHref } from '#lib/domain/support-paths.ts';
import { accountOn } from '#lib/words/notice-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { AttemptLineRow } from './attempt-store.ts';
import type { ConnectionLineRow } from './connection-store.ts';
import type { AttemptLine, ConnectionLine, PersonLine } from './view.ts';

const ATTEMPT_KINDS = ['link', 'renew', 'recheck', 'rotate', 'replay'] as const;

export function kindWords({ say }: Words, kind: string): string {
  return say(`support.kind.${ATTEMPT_KINDS.find((known) => known === kind) ?? 'link'}`);
}

export function toAttemptLine(words: Words, row: AttemptLineRow): AttemptLine {
  const verdict = storedVerdict(row.verdict);
  return {
    reference: row.reference,
    href: row.kind === 'replay' ? replayHref(row.reference) : attemptHref(row.reference),
    kind: kindWords(words, row.kind),
    verdict,
    title: verdict === 'ok' ? words.say('support.good') : outcomeWords(words, verdict).title,
    address: row.baseUrl ? instanceHost(row.baseUrl) : plainText(row.input, 120),
    person: toPersonLine(row.user),
    startedAt: row.startedAt.toISOString(),
  };
}

export function toPersonLine({ id, name, email }: PersonLine): PersonLine {
  return { id, name: plainText(name, 120), email };
}

export function toConnectionLine(words: Words, row: ConnectionLineRow, now: Date): ConnectionLine {
  const status = connectionStatus(
    {
      disconnectedAt: row.disconnectedAt,
      expiresOn: row.expiresOn ? calendarDateOf(row.expiresOn) : null,
      problem: row.problem === null ? null : storedOutcome(row.problem),
      unreachableSince: reachability(row, row.outage)?.since ?? null,
    },
    now,
  );
  return {
    id: row.id,
    accountOn: accountOn(words, {
      username: row.username,
      tokenName: row.displayName ?? row.tokenName,
      instanceUrl: row.instance.baseUrl,
    }),
    label: row.label,
    status,
    statusName: words.say(`dashboard.status.${status}`),
    person: toPersonLine(row.user),
  };
}
