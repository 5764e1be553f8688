import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { CertificateFacts, ChainCertificate } from './contract.ts';

const CHAIN_MAX = 10;

/** @param extraFingerprints what is trusted only because somebody here added it. */
export function certificateFacts(
  socket: TLSSocket,
  extraFingerprints: ReadonlySet<string>,
): CertificateFacts | null {
  const leaf = peerCertificate(socket);
  if (!leaf) return null;
  const chain = chainOf(socket);
  return {
    ...chainCertificate(leaf),
    privateCa: chain.some(({ fingerprint256 }) => extraFingerprints.has(fingerprint256)),
    chain,
  };
}

export function chainCertificate(certificate: X509Certificate): ChainCertificate {
  return {
    subject: commonName(certificate.subject),
    issuer: commonName(certificate.issuer),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    fingerprint256: certificate.fingerprint256,
  };
}

/**
 * The other side's certificate, trusted or not; undefined before it has shown one. `getPeerX509Certificate()` would be shorter, but in Node 24 whoever
 * calls it before the certificate is judged makes every host name a mismatch.
 */
export function peerCertificate(socket: TLSSocket): X509Certificate | undefined {
  const shown: Partial<DetailedPeerCertificate> | null = socket.getPeerCertificate();
  return shown?.raw ? new X509Certificate(shown.raw) : undefined;
}

/** `CN=Acme CA\nO=Acme` → `Acme CA`; without a common name the organisation, or all of it. Written by whoever made the certificate. */
export function commonName(name: string | undefined): string {
  const lines = (name ?? '').split('\n');
  const part = ['CN=', 'O=']
    .map((key) => lines.find((line) => line.startsWith(key))?.slice(key.length))
    .find(Boolean);
  return plainText(part ?? lines.join(', '));
}

/** With the root, which servers do not send: Node adds it from what it trusts. The last one is its own issuer. */
function chainOf(socket: TLSSocket): ChainCertificate[] {
  const chain: ChainCertificate[] = [];
  const seen = new Set<string>();
  let next: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (next?.raw && chain.length < CHAIN_MAX && !seen.has(next.fingerprint256)) {
    seen.add(next.fingerprint256);
    chain.push(chainCertificate(new X509Certificate(next.raw)));
    next = next.issuerCertificate;
  }
  return chain;
}
