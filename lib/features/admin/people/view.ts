import type { ActionState } from '#lib/action/action-state.ts';
import type { Role } from '#lib/domain/access.ts';

/** The only shapes that leave this room. JSON-able; instants are ISO strings. Names are hostile text. */

export type PersonRowView = {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: string | null;
  createdAt: string;
  /** Null: never signed in, or longer ago than sessions are kept. */
  seenAt: string | null;
  connections: number;
};

export type PeopleView = {
  people: readonly PersonRowView[];
  found: { count: number; more: boolean };
  before: string | null;
  after: string | null;
};

export type PeopleAnswer = { ok: true; view: PeopleView } | { ok: false; code: 'too_slow' };

export type PersonView = PersonRowView & {
  revision: number;
  isSelf: boolean;
  /** How they prove who they are. */
  signsInWith: { password: boolean; oidc: boolean };
  sessions: readonly { handle: string; device: string; address: string | null; seenAt: string }[];
  /** Attempts of the last week that did not end well, newest first. */
  failures: readonly { reference: string; title: string; host: string | null; at: string }[];
  /** What administrators changed about them, newest first. */
  changes: readonly { id: string; verb: string; by: string | null; at: string }[];
};

/** How a change of a person ended. `values.told`: in words; `values.link`: shown this one time, stored nowhere. */
export type PersonState = ActionState<'role' | 'told' | 'link'>;
