import type { ActionState } from '#lib/action/action-state.ts';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { ExpiryWords } from '#lib/words/connection-words.ts';

/** The only shapes that leave this room. JSON-able, token-free; instants are ISO strings. Names and labels are hostile text. */

/** One row of the administrators' table. */
export type TableRowView = {
  id: string;
  owner: { id: string; name: string; email: string };
  /** "@ada", or what is known where GitLab does not say. */
  account: string;
  instance: { id: string; url: string; host: string };
  label: string;
  status: ConnectionStatus;
  /** Why it needs somebody, or cannot be reached; `title` in words. */
  problem: { code: OutcomeCode; title: string } | null;
  disabled: boolean;
  scopes: readonly string[];
  expiresOn: string | null;
  expiry: ExpiryWords;
  /** The last time GitLab said that all is well. */
  verifiedAt: string;
  createdAt: string;
};

export type TableView = {
  rows: readonly TableRowView[];
  /** How many the filter leaves, counted no further than 1,000; `more`: there are more than that. */
  found: { count: number; more: boolean };
  /** Cursors of the pages beside this one. */
  before: string | null;
  after: string | null;
};

/** The search took longer than anybody waits: nothing is shown but that, and how to narrow it. */
export type TableAnswer = { ok: true; view: TableView } | { ok: false; code: 'too_slow' };

export type SavedViewView = { id: string; name: string; query: string };

/** What stands in the sheet beside the table. */
export type SheetView = TableRowView & {
  displayName: string | null;
  tokenName: string | null;
  version: string | null;
  bot: boolean;
  gitlabAdmin: boolean;
  rotates: boolean;
  checkedAt: string;
  nextCheckAt: string | null;
  disconnectedAt: string | null;
  /** An administrator switched it off: when, and what they wrote. */
  off: { at: string; reason: string } | null;
  /** The last tries, newest first. */
  attempts: readonly { reference: string; kind: string; verdict: string; title: string; at: string }[];
};

/** `told`: how saving ended, in words. */
export type SaveViewState = ActionState<'name' | 'told'>;
