import type { OutcomeCode } from '#lib/domain/outcome.ts';

/** Whoever runs this tool is the operator that the sentences speak of: what they would set, and where it is explained. */
const SETTINGS: Partial<Record<OutcomeCode, (host: string) => string>> = {
  'dns.not_found': () => 'DNS_SERVERS=<your name server>, where only that one knows the name',
  'network.private': (host) => `ALLOWED_PRIVATE_HOSTS=${host}`,
  'proxy.auth': () => 'HTTPS_PROXY=http://user:password@proxy:port',
  'proxy.unreachable': (host) => `HTTPS_PROXY, or NO_PROXY=${host} where no proxy leads to it`,
  'tls.untrusted': () => 'EXTRA_CA_CERTS=<file with your certificate authority, PEM>',
  'tls.plain_http': (host) => `ALLOWED_HTTP_HOSTS=${host}`,
};

/** @param host with its port, as it would stand in the setting. */
export function settingFor(code: OutcomeCode, host: string): string | null {
  return SETTINGS[code]?.(host) ?? null;
}
