import type { DoorCode } from '#lib/action/action-state.ts';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type {
  CheckDetail,
  CheckName,
  CheckStatus,
  NoteCode,
  OutcomeCode,
  Verdict,
} from '#lib/domain/outcome.ts';

/** The only shapes that leave this room. JSON-able, token-free; instants are ISO strings. */

export type CheckView = {
  name: CheckName;
  status: CheckStatus;
  code: OutcomeCode | NoteCode | null;
  ms: number;
  detail: CheckDetail;
};

export type ConnectionView = {
  id: string;
  label: string;
  instanceUrl: string;
  instanceVersion: string | null;
  username: string | null;
  displayName: string | null;
  bot: boolean;
  admin: boolean;
  scopes: readonly string[];
  tokenName: string | null;
  status: ConnectionStatus;
  /** Why it needs its owner, or why it is unreachable. */
  problem: OutcomeCode | null;
  notes: readonly NoteCode[];
  /** UTC day `YYYY-MM-DD`, or null: no expiry, or not readable (see notes). */
  expiresOn: string | null;
  daysLeft: number | null;
  checkedAt: string;
  createdAt: string;
};

/** One try at linking or checking, as its owner sees it. */
export type AttemptView = {
  reference: string;
  kind: 'link' | 'renew' | 'recheck';
  verdict: Verdict;
  notes: readonly NoteCode[];
  /** What was typed, with anything token-like taken out. */
  input: string;
  baseUrl: string | null;
  checks: readonly CheckView[];
  /** Facts for the sentences: scopes needed and held, redirect target, issuer, retry-after, … */
  evidence: CheckDetail;
  startedAt: string;
  finishedAt: string;
  /** The connection it made, renewed, checked or (link.duplicate) collided with. */
  connection: ConnectionView | null;
};

/** What the streaming action yields: each check as it finishes, then the finished attempt, or a refusal that made no attempt. */
export type ConnectEvent =
  | { type: 'understood'; baseUrl: string }
  | { type: 'check'; check: CheckView }
  | { type: 'finished'; attempt: AttemptView }
  | { type: 'refused'; state: ConnectFormState };

/** `useActionState` of the connect form. Never carries the token. */
export type ConnectFormState = {
  status: 'idle' | 'refused';
  /** What to put back into the hostname field (token-free). */
  hostname: string;
  fieldErrors: { hostname?: OutcomeCode; token?: OutcomeCode };
  /** A refusal that belongs to no field: limit.exceeded, or the door's (session.ended, unavailable, internal, …). */
  code: OutcomeCode | DoorCode | null;
  reference: string | null;
};
