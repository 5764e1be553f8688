import type { AttemptView } from '../view.ts';

/** What has happened to a connection, newest first. */
export type TimelineView = {
  attempts: readonly AttemptView[];
  /** The reference before which older ones begin; null: these were all. */
  older: string | null;
};

/** Somebody, or Patchbay itself, has used its token or looked at it. */
export type LookView = {
  /** ISO instant. */
  at: string;
  who: string;
  what: string;
};
