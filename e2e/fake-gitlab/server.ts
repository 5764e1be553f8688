import { type Answering, answerOne } from './answer-one.ts';
import { eraOf } from './eras.ts';
import type { CreateToken, CreateUser, FakeToken, FakeUser, Settings } from './model.ts';
import { type LoggedRequest, RequestLog } from './request-log.ts';
import { listen, type SocketOptions, type Sockets } from './sockets.ts';
import { State } from './state.ts';
import { type Trouble, Troubles, type Where } from './trouble.ts';
import { WebSessions } from './web-session.ts';

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

export type Counts = {
  openSockets: number;
  totalSockets: number;
  inFlight: number;
  inFlightPeak: number;
  requests: number;
  /** The most requests in one second of its clock. */
  busiestSecond: number;
};

const DEFAULT_SETTINGS: Omit<Settings, 'requireExpiry'> = {
  mode: 'normal',
  personalTokens: true,
  impersonation: true,
  granular: true,
  legacyTokens: true,
  maxLifetimeDays: 365,
  languageServerOnly: false,
  publicRestricted: false,
  monitoringAllowed: false,
  newNavigation: false,
};

/** A GitLab on loopback, good enough for programs that were written for the real one. */
export async function startFakeGitlab(options: FakeGitlabOptions = {}): Promise<FakeGitlab> {
  // Requests come only after the port is known, and with it the rest of the server.
  const late: { server?: Answering } = {};
  const sockets = await listen(options, (request, response, connection) => {
    if (late.server) void answerOne(late.server, request, response, connection);
  });
  const { tls, host = '127.0.0.1', path = '', hostName } = options;
  const base = (name: string) => `${tls ? 'https' : 'http'}://${name}:${sockets.port}${path}`;
  const url = base(host.includes(':') ? `[${host}]` : host);
  late.server = makeServer(options, hostName ? base(hostName) : url);
  return controlsOf(late.server, sockets, url);
}

function makeServer(options: FakeGitlabOptions, externalUrl: string): Answering {
  const { path: mountPath = '', now = () => new Date(), issuer = externalUrl } = options;
  const era = eraOf(options.version ?? '18.5.0-ee', options.enterprise);
  const state = new State(era, now, options.hostName ?? 'gitlab.example.com');
  const sessions = new WebSessions();
  // Tokens that never expire could be made up to 15.11.
  const settings = { ...DEFAULT_SETTINGS, requireExpiry: era.is(16, 0), ...options.settings };
  return {
    gitlab: { era, state, sessions, settings, now, externalUrl, issuer, mountPath },
    troubles: new Troubles(externalUrl, now),
    log: new RequestLog(),
    flight: { inFlight: 0, inFlightPeak: 0 },
    stripMeta: options.stripMeta ?? false,
  };
}

function controlsOf({ gitlab, troubles, log, flight }: Answering, sockets: Sockets, url: string): FakeGitlab {
  const { era, state, settings, externalUrl } = gitlab;
  const initial = { ...settings };
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
      const { total: requests, busiestSecond } = log;
      return {
        openSockets: sockets.open,
        totalSockets: sockets.total,
        ...flight,
        requests,
        busiestSecond,
      };
    },
    behave: (trouble, where = {}) => troubles.add(trouble, where),
    reset: () => {
      state.clear();
      gitlab.sessions.clear();
      log.clear();
      troubles.clear();
      flight.inFlightPeak = flight.inFlight;
      Object.assign(settings, initial);
    },
    close: sockets.close,
  };
}
