import { Secret } from '#lib/domain/secret.ts';

/** Where mail is handed over. */
export type SmtpServer = {
  /** IPv6 without brackets. */
  host: string;
  port: number;
  /**
   * `implicit`: TLS from the first byte (smtps). `starttls`: asked for and insisted upon, whatever the server says it can. `off`: none, because the
   * server is this very machine or the operator said so.
   */
  tls: 'implicit' | 'starttls' | 'off';
  user: string | null;
  password: Secret | null;
};

export type Mailbox = { name: string; address: string };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

/**
 * `smtp[s]://[user:password@]host[:port][?tls=off]`; null for anything else. There is no way to accept a certificate that cannot be verified:
 * a private authority belongs into EXTRA_CA_CERTS.
 */
export function readSmtpUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const { protocol, search } = url;
  if (protocol !== 'smtp:' && protocol !== 'smtps:') return null;
  const off = search === '?tls=off';
  const plainPath = url.pathname === '' || url.pathname === '/';
  if (!url.hostname || !plainPath || url.hash || (search !== '' && !off)) return null;
  if (off && protocol === 'smtps:') return null;
  const login = readLogin(url);
  if (login === null || url.port === '0') return null;
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const tls = protocol === 'smtps:' ? 'implicit' : off || LOOPBACK.test(host) ? 'off' : 'starttls';
  return { host, port: url.port === '' ? PORTS[protocol] : Number(url.port), tls, ...login };
}

function readLogin({ username, password }: URL): Pick<SmtpServer, 'user' | 'password'> | null {
  if (username === '') return password === '' ? { user: null, password: null } : null;
  try {
    return { user: decodeURIComponent(username), password: new Secret(decodeURIComponent(password)) };
  } catch {
    // A lone % is no encoding.
    return null;
  }
}
