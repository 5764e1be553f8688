import type { ActionState } from '#lib/action/action-state.ts';

/** A token that lives on, as the room that keeps connections tells it. */
export type LeftToken = { connectionId: string; accountOn: string; why: string | null; page: string };

/** `useActionState` of the form that deletes an account; where it succeeds there is nobody left to tell. */
export type DeletionState = ActionState & {
  /** Nothing is deleted yet: these tokens are not revoked, and their owner decides. */
  unrevoked: {
    title: string;
    /** How many are, by now. */
    revoked: string | null;
    tokens: readonly LeftToken[];
    /** "17 more", where there are too many to show. */
    more: string | null;
    /** Stands in for the password at the next step. */
    proof: string;
  } | null;
};

/** What the page says before. */
export type DeletionView = {
  connections: number;
  /** Of them, those that hold a token. */
  tokens: number;
  /** How they prove themself: the password, or where there is none, their e-mail address. */
  provenBy: 'password' | 'email';
  email: string;
  /** Why it is not possible now. */
  obstacle: DeletionObstacle | null;
};

export type DeletionObstacle = 'person.last_admin' | 'person.rotating';
