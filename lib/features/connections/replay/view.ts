import type { CheckStatus } from '#lib/domain/outcome.ts';
import type { CheckChange } from '#lib/domain/replay-diff.ts';
import type { CheckView } from '#lib/words/check-words.ts';

/** How a run ended, or how one check did, in words. */
export type StandingView = { status: CheckStatus; title: string; remark: string | null; ms: number };

export type CheckDiffView = {
  name: string;
  title: string;
  change: CheckChange;
  /** "mended", "the same", … */
  changed: string;
  before: StandingView | null;
  now: StandingView | null;
  /** "2.4 s slower"; null where the times are alike. */
  slower: string | null;
};

/** Text in here comes from GitLab and is hostile. */
export type FactDiffView = { title: string; before: string; now: string };

/** A replay beside the run that it is compared with. */
export type ReplayView = {
  reference: string;
  /** ISO instant. */
  at: string;
  /** "Support: Bo" */
  by: string;
  reason: string;
  tokenless: boolean;
  host: string;
  baseUrl: string | null;
  connectionId: string | null;
  /** The older run; null where there is none (any more). */
  before: { reference: string; at: string; outcome: string; good: boolean } | null;
  now: { outcome: string; todo: string | null; good: boolean };
  /** One sentence: what has changed. */
  summary: { tone: 'ok' | 'warn' | 'bad' | 'info'; title: string; text: string };
  checks: readonly CheckDiffView[];
  facts: readonly FactDiffView[];
};

/** What the panel offers on a page of support. */
export type ReplayOffer = {
  /** For the form. */
  subject: string;
  /** What a press does, or why there is nothing to press. */
  ready: boolean;
  text: string;
  past: readonly { reference: string; at: string; who: string; good: boolean; outcome: string }[];
};

/** `useActionState` of the panel; a replay that was made leads to its page. */
export type ReplayState = {
  status: 'idle' | 'refused';
  reason: string;
  fieldError: string | null;
  message: string | null;
  reference: string | null;
};

/** What the streaming action tells. */
export type ReplayEvent =
  | { type: 'check'; check: CheckView; next: string | null }
  | { type: 'finished'; href: string }
  | { type: 'refused'; state: ReplayState };
