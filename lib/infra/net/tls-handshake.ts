import type { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { peerCertificate } from './certificate-facts.ts';
import type { NetTrouble } from './contract.ts';
import { nameTlsTrouble } from './tls-trouble.ts';
import { codeOf, NetTroubleError, trouble } from './trouble.ts';
import type { TrustedRoots } from './trusted-roots.ts';

export type HandshakeOptions = {
  /** Name or address that the certificate has to name. */
  host: string;
  roots: TrustedRoots;
  /** From an earlier handshake with the same host on the same channel. */
  session: Buffer | null;
  http2: boolean;
};

/**
 * TLS over a connected socket, with the certificate checked always. Sends nothing of HTTP.
 * @throws NetTroubleError
 */
export function handshake(
  socket: Socket,
  options: HandshakeOptions,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const { host, roots, session, http2 } = options;
  const { promise, resolve, reject } = Promise.withResolvers<TLSSocket>();
  const secure = connect({
    socket,
    host,
    ...(isIP(host) ? {} : { servername: host }),
    ...(session ? { session } : {}),
    secureContext: roots.context,
    ALPNProtocols: http2 ? ['h2', 'http/1.1'] : ['http/1.1'],
    rejectUnauthorized: true,
  });
  const late = () => secure.destroy(new NetTroubleError(trouble('certificate', 'network.timeout')));
  let leaf: X509Certificate | undefined;
  // Comes before Node judges the certificate: afterwards a refused one cannot be read any more.
  secure.prependOnceListener('secure', () => {
    leaf = peerCertificate(secure);
  });
  // Stays for good: an alert may come between the handshake and the first request.
  secure.on('error', (error) => {
    leaf ??= peerCertificate(secure);
    reject(new NetTroubleError(nameFailure(error, leaf)));
  });
  secure.once('secureConnect', () => resolve(secure));
  secure.once('close', () => {
    signal.removeEventListener('abort', late);
    reject(new NetTroubleError(trouble('certificate', 'network.reset')));
  });
  promise.then(
    () => signal.removeEventListener('abort', late),
    () => socket.destroy(),
  );
  if (signal.aborted) late();
  else signal.addEventListener('abort', late, { once: true });
  return promise;
}

function nameFailure(error: Error, leaf: X509Certificate | undefined): NetTrouble {
  if (error instanceof NetTroubleError) return error.trouble;
  const named = nameTlsTrouble(error, leaf);
  if (named) return named;
  return trouble('certificate', codeOf(error) === 'ETIMEDOUT' ? 'network.timeout' : 'network.reset');
}
