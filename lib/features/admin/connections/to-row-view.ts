import { calendarDateOf, daysLeft } from '#lib/domain/calendar-date.ts';
import { connectionStatus, reachability } from '#lib/domain/connection-status.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { NOTE_CODES, storedOutcome } from '#lib/domain/outcome.ts';
import { connectionWords } from '#lib/words/connection-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import type { TableRow } from './row-store.ts';
import type { TableRowView } from './view.ts';

export function toRowView(row: TableRow, words: Words, now: Date): TableRowView {
  const { id, disconnectedAt, user } = row;
  const expiresOn = row.expiresOn ? calendarDateOf(row.expiresOn) : null;
  const problem = row.problem === null ? null : storedOutcome(row.problem);
  const unreachable = reachability(row, row.outage);
  const facts = { disconnectedAt, expiresOn, problem, unreachableSince: unreachable?.since ?? null };
  const status = connectionStatus(facts, now);
  const code = problem ?? (status === 'unreachable' && unreachable ? storedOutcome(unreachable.code) : null);
  const named = {
    instanceUrl: row.instance.baseUrl,
    username: row.username,
    displayName: row.displayName,
    tokenName: row.tokenName,
    notes: NOTE_CODES.filter((note) => row.notes.includes(note)),
    expiresOn,
    daysLeft: expiresOn ? daysLeft(expiresOn, now) : null,
  };
  const { account, expiry } = connectionWords(words, named, null);
  return {
    id,
    owner: { id: user.id, name: plainText(user.name, 80), email: user.email },
    account,
    instance: { id: row.instance.id, url: row.instance.baseUrl, host: instanceHost(row.instance.baseUrl) },
    label: row.label,
    status,
    problem: code && { code, title: outcomeWords(words, code).title },
    disabled: row.disabledAt !== null,
    scopes: row.scopes,
    expiresOn,
    expiry,
    verifiedAt: row.verifiedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  };
}
