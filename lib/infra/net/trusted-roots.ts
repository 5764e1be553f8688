import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

export type TrustedRoots = {
  context: SecureContext;
  /** SHA-256 fingerprints of the operator's certificates that the system does not trust by itself. */
  extraFingerprints: ReadonlySet<string>;
};

/** Reading some 150 roots costs milliseconds, so it happens once for each set of extra certificates, as long as it is in use. */
const known = new Map<string, TrustedRoots>();
/** Every GitLab may have an authority of its own. */
const KNOWN_MAX = 64;
const PEM =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** Node's and the system's roots, plus the operator's. @param extraCaCerts PEM texts, several certificates each or one. */
export function trustedRoots(extraCaCerts: readonly string[]): TrustedRoots {
  const key = extraCaCerts.join('\n');
  const found = known.get(key) ?? readRoots(key);
  // The latest stand last.
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > KNOWN_MAX && oldest !== undefined) known.delete(oldest);
  return found;
}

function readRoots(extraText: string): TrustedRoots {
  const common = new Set([...getCACertificates('default'), ...getCACertificates('system')]);
  const extra = extraText.match(PEM) ?? [];
  const context = createSecureContext({ ca: [...common, ...extra], minVersion: 'TLSv1.2' });
  const bodies = new Set(Array.from(common, bodyOf));
  const onlyExtra = extra.filter((pem) => !bodies.has(bodyOf(pem)));
  return {
    context,
    extraFingerprints: new Set(onlyExtra.map((pem) => new X509Certificate(pem).fingerprint256)),
  };
}

function bodyOf(pem: string): string {
  return pem.replace(/-----[^-]+-----|\s+/g, '');
}
