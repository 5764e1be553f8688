/** What one call may cost at most; times in milliseconds, sizes in bytes. */
export type NetLimits = {
  dnsMs: number;
  /** TCP, proxy and TLS together. */
  connectMs: number;
  headersMs: number;
  /** One request from its first byte to the last of its answer. */
  callMs: number;
  headerBytes: number;
  /** Counted after decoding. */
  bodyBytes: number;
};

export const NET_LIMITS: NetLimits = {
  dnsMs: 4_000,
  connectMs: 5_000,
  headersMs: 10_000,
  callMs: 15_000,
  headerBytes: 16 * 1024,
  bodyBytes: 256 * 1024,
};
