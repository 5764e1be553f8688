import type { Answer } from './answers.ts';
import type { Era } from './eras.ts';
import type { FakeToken, FakeUser, Settings } from './model.ts';
import type { State } from './state.ts';
import type { WebSessions } from './web-session.ts';

/** How the request carried a credential. */
export type CredentialWay = 'private-token' | 'bearer' | 'query' | 'job-token';
export type Credential = { way: CredentialWay; text: string };

/** One request as the routes see it. */
export type Call = {
  method: string;
  /** Without the mount path and the query. */
  path: string;
  query: URLSearchParams;
  header: (name: string) => string | undefined;
  credential: Credential | null;
  /** Parsed JSON or form parameters; empty without a body. */
  parameters: Readonly<Record<string, unknown>>;
  gitlab: Gitlab;
};

/** The server's side of a call. */
export type Gitlab = {
  era: Era;
  state: State;
  /** Who is signed in with a browser. */
  sessions: WebSessions;
  settings: Settings;
  now: () => Date;
  /** The canonical address, sub-path included, without a slash at its end. */
  externalUrl: string;
  /** What discovery says; differs from `externalUrl` where the issuer is overridden. */
  issuer: string;
  /** The path under which everything is mounted: '' or '/gitlab'. */
  mountPath: string;
};

export type SignedIn = { user: FakeUser; token: FakeToken };
export type Handler = (call: Call, who: SignedIn) => Answer;
export type OpenHandler = (call: Call) => Answer;
