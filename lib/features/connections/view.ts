import type { DoorCode } from '#lib/action/action-state.ts';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { Actor, CheckDetail, NoteCode, OutcomeCode, Verdict } from '#lib/domain/outcome.ts';
import type { CheckView } from '#lib/words/check-words.ts';
import type { AccountWords, ExpiryWords } from '#lib/words/connection-words.ts';

/**
 * The only shapes that leave this room. JSON-able, token-free; instants are ISO strings. They bring their words with them: a browser
 * carries no catalogue of sentences.
 */

/** title · what we saw · what to do · who can do it. */
export type OutcomeWords = {
  code: OutcomeCode;
  title: string;
  saw: string;
  todo: string;
  who: string;
  actor: Actor;
};

export type NoteWords = { code: NoteCode; title: string; text: string };

export type FormField = 'hostname' | 'token';

export type ConnectionView = AccountWords & {
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
  /** Since when its GitLab cannot be reached (ISO 8601); null while it can. */
  unreachableSince: string | null;
  /** Why it needs its owner, or why it is unreachable. */
  problem: OutcomeCode | null;
  problemWords: { title: string; todo: string } | null;
  /** What the administrator who switched it off wrote; null where nobody has, or nothing was written. */
  offReason: string | null;
  /** Its whole host cannot be reached: told once for all of the host's connections. */
  hostDown: boolean;
  /** What its owner has to enter anew; null where that does not help. */
  mend: FormField | null;
  notes: readonly NoteCode[];
  /** UTC day `YYYY-MM-DD`, or null: no expiry, or not readable (see notes). */
  expiresOn: string | null;
  daysLeft: number | null;
  expiry: ExpiryWords;
  /** GitLab makes the new token by itself when it is time. */
  rotates: boolean;
  remindersPaused: boolean;
  checkedAt: string;
  /** The last time GitLab said that all is well. */
  verifiedAt: string;
  /** When Patchbay asks again; null: not before its owner has acted. */
  nextCheckAt: string | null;
  createdAt: string;
};

/** A page of somebody's connections, and what is counted over all of them. */
export type ConnectionsView = {
  connections: readonly ConnectionView[];
  counts: Readonly<Record<ConnectionStatus, number>>;
  /** All of the person's, and those that filter and search leave. */
  total: number;
  found: number;
  page: number;
  pages: number;
  /** The places of the first and the last one shown, from 1; 0 where nothing is. */
  from: number;
  to: number;
  outages: readonly OutageView[];
};

/** The month in which tokens end, as a calendar draws it. Its days are UTC days. */
export type ExpiryMonthView = {
  month: string;
  /** "November 2027" */
  title: string;
  /** Null where the calendar ends. */
  previous: MonthLink | null;
  next: MonthLink | null;
  weekdays: readonly { short: string; long: string }[];
  weeks: readonly (readonly ExpiryDayView[])[];
  /** It is the month of today. */
  isNow: boolean;
  /** Where nothing ends in this month: that, and the way to the next end, else to the last one. */
  nothing: { text: string; link: MonthLink | null } | null;
  /** Somebody without connections has nothing to look up. */
  anyConnection: boolean;
};

export type MonthLink = { month: string; title: string };

export type ExpiryDayView = {
  date: string;
  /** "21", "Sunday, 21 November" */
  number: string;
  name: string;
  inMonth: boolean;
  today: boolean;
  expiries: readonly ExpiryView[];
};

export type ExpiryView = {
  id: string;
  account: string;
  accountOn: string;
  host: string;
  status: ConnectionStatus;
};

/** A host that cannot be reached at all, in words. */
export type OutageView = { origin: string; title: string; text: string };

/** One try at linking or checking, as its owner sees it. */
export type AttemptView = {
  reference: string;
  kind: 'link' | 'renew' | 'recheck' | 'rotate' | 'replay';
  verdict: Verdict;
  /** Null for the good outcome. */
  outcome: OutcomeWords | null;
  /** The field to mend, with the words that stand under it. */
  mending: { field: FormField; error: string } | null;
  notes: readonly NoteWords[];
  /** What was typed, with anything token-like taken out. */
  input: string;
  baseUrl: string | null;
  checks: readonly CheckView[];
  /** Facts behind the sentences: scopes needed and held, redirect target, issuer, retry-after, … */
  evidence: CheckDetail;
  /** What *Copy for support* puts on the clipboard. */
  support: string;
  startedAt: string;
  finishedAt: string;
  /** The connection it made, renewed, checked or (link.duplicate) collided with. */
  connection: ConnectionView | null;
};

/** What the streaming action yields: each check as it finishes, then the finished attempt, or a refusal that made no attempt. */
export type ConnectEvent =
  | { type: 'understood'; baseUrl: string }
  /** `next`: what is being done now; null where nothing more is asked. */
  | { type: 'check'; check: CheckView; next: string | null }
  | { type: 'finished'; attempt: AttemptView }
  | { type: 'refused'; state: ConnectFormState };

/** `useActionState` of the connect form. Never carries the token. */
export type ConnectFormState = {
  status: 'idle' | 'refused';
  /** What to put back into the hostname field (token-free). */
  hostname: string;
  fieldErrors: Partial<Record<FormField, OutcomeCode>>;
  /** A refusal that belongs to no field: limit.exceeded, or the door's (session.ended, unavailable, internal, …). */
  code: OutcomeCode | DoorCode | null;
  /** The sentences for those codes. */
  messages: Partial<Record<FormField | 'form', string>>;
  reference: string | null;
};

/** `useActionState` of *Re-check* and *Disconnect*: how it ended, in words. */
export type ToldState = {
  status: 'idle' | 'failed' | 'done';
  tone: 'ok' | 'warn' | 'bad';
  title: string;
  text: string | null;
  /** `ok`, an outcome code or the door's. */
  code: string | null;
  reference: string | null;
};
