import { type Answering, answerOne } from './answer-one.ts';
import type { Gitlab } from './call.ts';
import { eraOf } from './eras.ts';
import type { CreateToken, CreateUser, FakeToken, FakeUser, Settings } from './model.ts';
import { type LoggedRequest, RequestLog } from './request-log.ts';
import { listen, type SocketOptions } from './sockets.ts';
import { State } from './state.ts';
import { type Trouble, Troubles, type Where } from './trouble.ts';

export type FakeGitlabOptions = SocketOptions & {
  /** As GitLab prints it: `13.0.0-ee` … `19.4.1-ee`. Default `18.5.0-ee`. */
  version?: string;
  /** Default: what the version's ending says. */
  enterprise?: boolean;
  /** '' or a relative URL root such as `/gitlab`. */
  path?: string;
  /** The name in GitLab's own addresses; default: the address it listens on. */
  hostName?: string;
  /** What discovery claims to be instead of the external address. */
  issuer?: string;
  /** A proxy takes `X-Gitlab-Meta` off. */
  stripMeta?: boolean;
  now?: () => Date;
  settings?: Partial<Settings>;
};

export type FakeGitlab = {
  /** Where to find it: `https://127.0.0.1:40123/gitlab`. */
  url: string;
  /** How it calls itself; the same unless `hostName` was given. */
  externalUrl: string;
  port: number;
  version: string;
  /** May be changed while it runs. */
  settings: Settings;
  createUser: (input?: CreateUser) => FakeUser;
  createToken: (input: CreateToken) => FakeToken;
  /** An administrator's look; the rows are live. */
  readonly users: readonly FakeUser[];
  readonly tokens: readonly FakeToken[];
  readonly requests: readonly LoggedRequest[];
  readonly counts: Counts;
  /** Makes trouble until the returned function is called, or for the next `times` requests. */
  behave: (trouble: Trouble, where?: Where) => () => void;
  /** Forgets users, tokens, requests and troubles, and sets the settings back. */
  reset: () => void;
  close: () => Promise<void>;
};

export type Counts = { openSockets: number; totalSockets: number; inFlight: number; inFlightPeak: number };

const DEFAULT_SETTINGS: Settings = {
  mode: 'normal',
  personalTokens: true,
  impersonation: true,
  granular: true,
  legacyRotation: true,
  requireExpiry: true,
  maxLifetimeDays: 365,
  languageServerOnly: false,
  publicRestricted: false,
  monitoringAllowed: false,
};

/** A GitLab on loopback, good enough for programs that were written for the real one. */
export async function startFakeGitlab(options: FakeGitlabOptions = {}): Promise<FakeGitlab> {
  const { path: mountPath = '', now = () => new Date() } = options;
  const era = eraOf(options.version ?? '18.5.0-ee', options.enterprise);
  const initial = { ...DEFAULT_SETTINGS, ...options.settings };
  const settings = { ...initial };
  const log = new RequestLog();
  const flight = { inFlight: 0, inFlightPeak: 0 };
  // Requests come only after the port is known, and with it the rest of the server.
  const late: { server?: Answering } = {};
  const sockets = await listen(options, (request, response, connection) => {
    if (late.server) void answerOne(late.server, request, response, connection);
  });

  const scheme = options.tls ? 'https' : 'http';
  const host = options.host ?? '127.0.0.1';
  const url = `${scheme}://${host.includes(':') ? `[${host}]` : host}:${sockets.port}${mountPath}`;
  const externalUrl = options.hostName ? `${scheme}://${options.hostName}:${sockets.port}${mountPath}` : url;
  const state = new State(era, now, options.hostName ?? 'gitlab.example.com');
  const gitlab: Gitlab = {
    era,
    state,
    settings,
    now,
    externalUrl,
    issuer: options.issuer ?? externalUrl,
    mountPath,
  };
  const troubles = new Troubles(externalUrl, now);
  late.server = { gitlab, troubles, log, flight, stripMeta: options.stripMeta ?? false };

  return {
    url,
    externalUrl,
    port: sockets.port,
    version: era.version,
    settings,
    createUser: (input) => state.createUser(input),
    createToken: (input) => state.createToken(input),
    get users() {
      return [...state.users.values()];
    },
    get tokens() {
      return [...state.tokens.values()];
    },
    get requests() {
      return log.entries;
    },
    get counts() {
      return { openSockets: sockets.open, totalSockets: sockets.total, ...flight };
    },
    behave: (trouble, where = {}) => troubles.add(trouble, where),
    reset: () => {
      state.clear();
      log.clear();
      troubles.clear();
      flight.inFlightPeak = flight.inFlight;
      Object.assign(settings, initial);
    },
    close: sockets.close,
  };
}
