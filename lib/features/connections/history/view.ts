import type { AttemptView } from '../view.ts';

/** What has happened to a connection, newest first. */
export type TimelineView = {
  attempts: readonly (AttemptView & { replayed: ReplayedBy | null })[];
  /** The reference before which older ones begin; null: these were all. */
  older: string | null;
};

/** A diagnosis that somebody of the staff had replayed. `gone`: they have left, or are no staff any more. */
export type ReplayedBy = { by: 'support' | 'admin' | 'gone'; reason: string };

/** Somebody, or Patchbay itself, has used its token or looked at it. */
export type LookView = {
  /** ISO instant. */
  at: string;
  who: string;
  what: string;
};
