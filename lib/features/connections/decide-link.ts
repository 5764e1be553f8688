import type { ConnectionRow } from './store.ts';

/** What to do with a verified account. `row` is the connection concerned. */
export type LinkDecision =
  | { kind: 'create'; row: null }
  | { kind: 'refresh' | 'revive' | 'renew'; row: ConnectionRow }
  | { kind: 'refuse'; code: 'link.duplicate' | 'account.other_user' | 'policy.disabled'; row: ConnectionRow };

export type LinkQuestion = {
  instanceId: string;
  gitlabUserId: bigint | null;
  tokenFingerprint: string;
  /** The person's connection for this very account or token. */
  found: ConnectionRow | null;
  /** The person's connection that is to get this token. */
  renewing: ConnectionRow | null;
  /** Its owner has said that from now on it is another account's. */
  changeAccount: boolean;
};

/**
 * One connection per person, GitLab and account. The same token again is success; another token for a live connection is
 * asked about first; a disconnected one comes back with its history.
 */
export function decideLink(question: LinkQuestion): LinkDecision {
  const { found, renewing } = question;
  // Whatever token comes: until it is switched on again, it stays as it is.
  const off = [renewing, found].find((row) => row?.disabledAt);
  if (off) return { kind: 'refuse', code: 'policy.disabled', row: off };
  if (renewing) return decideRenewal(question, renewing);
  if (!found) return { kind: 'create', row: null };
  if (found.disconnectedAt) return { kind: 'revive', row: found };
  if (found.tokenFingerprint === question.tokenFingerprint) return { kind: 'refresh', row: found };
  return { kind: 'refuse', code: 'link.duplicate', row: found };
}

function decideRenewal(
  { instanceId, gitlabUserId, found, changeAccount }: LinkQuestion,
  row: ConnectionRow,
): LinkDecision {
  // An account that could not be read before contradicts nobody; a known one must be met again.
  const otherUser = row.gitlabUserId !== null && row.gitlabUserId !== gitlabUserId;
  const moved = row.instanceId !== instanceId;
  // Whose it would be from now on has to be known.
  const mayChange = changeAccount && gitlabUserId !== null;
  if (moved || (otherUser && !mayChange)) return { kind: 'refuse', code: 'account.other_user', row };
  if (found && found.id !== row.id) return { kind: 'refuse', code: 'link.duplicate', row: found };
  return { kind: 'renew', row };
}
