import type { HostRules } from '#lib/domain/host-rules.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { Result } from '#lib/domain/result.ts';

/** What the operator configured about outbound calls (part of `Env`), and with it what administrators added (lib/infra/policy). */
export type NetSettings = {
  /** `ALLOWED_PRIVATE_HOSTS`: private hosts, networks and extra ports that may be called. */
  allowedPrivateHosts: HostRules;
  /** `ALLOWED_HTTP_HOSTS`: hosts that may be called without TLS. */
  allowedHttpHosts: HostRules;
  /** PEM texts used in addition to the system's roots, never instead. */
  extraCaCerts: readonly string[];
  /** PEM texts by `https://host[:port]`, for connections to exactly that origin: they never vouch for another one. */
  originCaCerts?: ReadonlyMap<string, readonly string[]>;
  /** `ip` or `ip:port`; empty = the system's resolvers and its hosts file. */
  dnsServers: readonly string[];
  httpsProxy: string | null;
  noProxy: readonly string[];
};

export type Origin = {
  protocol: 'https:' | 'http:';
  /** ASCII lower case; IPv6 literals without brackets. */
  host: string;
  port: number;
};

/** One named cause; `detail` is token-free and, for refused hosts, says neither address nor timing. */
export type NetTrouble = {
  code: OutcomeCode;
  /** Which check it belongs to. */
  phase: 'reach' | 'certificate' | 'answer';
  detail: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};

/** One certificate of a chain. Its names are written by whoever made it; the dates are ISO instants. */
export type ChainCertificate = {
  subject: string;
  issuer: string;
  validFrom: string;
  validTo: string;
  fingerprint256: string;
};

/** Those of the host's own certificate, and the chain it is trusted by. */
export type CertificateFacts = ChainCertificate & {
  /** Trusted only through an extra CA: the operator's file, or an administrator's for this host. */
  privateCa: boolean;
  /** From the host's own certificate to the root, which servers do not send; at most ten. */
  chain: readonly ChainCertificate[];
};

/** The connection stands; nothing has been sent over it. */
export type Reached = {
  protocol: 'https:' | 'http:';
  httpVersion: '1.1' | '2';
  /** `host:port` of the proxy used, without credentials. */
  viaProxy: string | null;
  certificate: CertificateFacts | null;
  /** Time for name + TCP (+ proxy) and for TLS. */
  reachMs: number;
  tlsMs: number;
};

export type NetRequest = {
  method: 'GET' | 'POST' | 'DELETE';
  /** Absolute path with query, as sent on the wire. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Milliseconds from its first byte to the last of its answer, in place of the usual limits. */
  limitMs?: number;
};

/** Any HTTP answer, whatever its status. */
export type NetAnswer = {
  status: number;
  /** Lower-case names; repeated headers joined with `, `. */
  headers: Readonly<Record<string, string>>;
  body: string;
  ms: number;
};

/**
 * A line to one origin: resolved once, every address checked, connected to the checked address itself, at most two sockets,
 * no redirects, byte and time limits. The only way this product talks to a host that a person typed.
 */
export type Channel = {
  readonly origin: Origin;
  /** Resolves, checks and connects (TLS included) without sending anything. Idempotent. */
  connect(): Promise<Result<Reached, NetTrouble>>;
  /** Sends one request (connects first where needed). Never throws for the network's trouble. */
  request(request: NetRequest): Promise<Result<NetAnswer, NetTrouble>>;
  close(): Promise<void>;
};

export type ChannelOptions = {
  signal: AbortSignal;
  /**
   * Asked once, when the name has led to addresses that may be called and before the first socket: whether this person may call them (a limit).
   * A no is `limit.exceeded`.
   */
  admit?: () => Promise<boolean>;
  /**
   * One socket in HTTP/1.1 and never another one: what was sent over it cannot be sent again by anybody, for nothing can be sent any more once it
   * is gone. (Over HTTP/2, and over a second socket, undici sends again what a server says it has refused.)
   */
  fence?: boolean;
};

export type OpenChannel = (origin: Origin, settings: NetSettings, options: ChannelOptions) => Channel;
