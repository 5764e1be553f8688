import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { CertificateFacts } from './contract.ts';

const CHAIN_MAX = 10;

/** @param extraFingerprints what only the operator's file made trusted. */
export function certificateFacts(
  socket: TLSSocket,
  extraFingerprints: ReadonlySet<string>,
): CertificateFacts | null {
  const leaf = peerCertificate(socket);
  if (!leaf) return null;
  return {
    subject: commonName(leaf.subject),
    issuer: commonName(leaf.issuer),
    validTo: leaf.validToDate.toISOString(),
    fingerprint256: leaf.fingerprint256,
    privateCa: extraFingerprints.size > 0 && fingerprintsOf(socket).some((one) => extraFingerprints.has(one)),
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
function fingerprintsOf(socket: TLSSocket): string[] {
  const fingerprints: string[] = [];
  let next: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (
    next?.fingerprint256 &&
    fingerprints.length < CHAIN_MAX &&
    !fingerprints.includes(next.fingerprint256)
  ) {
    fingerprints.push(next.fingerprint256);
    next = next.issuerCertificate;
  }
  return fingerprints;
}
