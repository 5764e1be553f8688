import { X509Certificate } from 'node:crypto';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { chainCertificate } from './certificate-facts.ts';
import type { ChainCertificate } from './contract.ts';

export const AUTHORITIES_MAX = 10;
export const AUTHORITIES_LENGTH_MAX = 65_536;

/** Why a text is not what a host may be trusted by. `ca.private_key`: it must not be kept or shown anywhere. */
export const AUTHORITY_PROBLEMS = [
  'ca.missing',
  'ca.long',
  'ca.private_key',
  'ca.unreadable',
  'ca.many',
  'ca.not_authority',
  'ca.expired',
  'ca.not_yet',
] as const;
export type AuthorityProblem = (typeof AUTHORITY_PROBLEMS)[number];

/**
 * A `root` vouches for itself and others, a `server` for itself alone: either makes a host trusted. What stands `between` helps where a server
 * forgets to send it.
 */
export type Authority = ChainCertificate & { kind: 'root' | 'between' | 'server' };

/** `pem`: the certificates alone, each once, without whatever stood around them. */
export type Authorities = { pem: string; authorities: readonly Authority[] };

const BLOCK =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/;

/** Reads what an administrator pasted: certificates of authorities (`CA:TRUE`) or of a server that signed its own, in date, and nothing secret. */
export function readAuthorities(text: string, now: Date): Result<Authorities, AuthorityProblem> {
  // Before everything else: whatever else is wrong with it, a key must not come back.
  if (PRIVATE_KEY.test(text)) return fail('ca.private_key');
  if (text.trim() === '') return fail('ca.missing');
  if (text.length > AUTHORITIES_LENGTH_MAX) return fail('ca.long');
  const blocks = text.match(BLOCK) ?? [];
  if (blocks.length > AUTHORITIES_MAX) return fail('ca.many');
  const certificates = blocks.map(readCertificate).filter((one) => one !== null);
  if (blocks.length === 0 || certificates.length < blocks.length) return fail('ca.unreadable');
  const once = new Map(certificates.map((one) => [one.fingerprint256, one]));
  for (const certificate of once.values()) {
    if (!certificate.ca && !vouchesForItself(certificate)) return fail('ca.not_authority');
    if (certificate.validToDate <= now) return fail('ca.expired');
    if (certificate.validFromDate > now) return fail('ca.not_yet');
  }
  return ok({
    pem: Array.from(once.values(), String).join(''),
    authorities: Array.from(once.values(), authorityOf),
  });
}

/** Those that were stored once, also when they have run out since. */
export function storedAuthorities(pem: string): readonly Authority[] {
  return (pem.match(BLOCK) ?? [])
    .map(readCertificate)
    .filter((one) => one !== null)
    .map(authorityOf);
}

function readCertificate(block: string): X509Certificate | null {
  try {
    return new X509Certificate(block);
  } catch {
    return null;
  }
}

function authorityOf(certificate: X509Certificate): Authority {
  return { ...chainCertificate(certificate), kind: kindOf(certificate) };
}

function kindOf(certificate: X509Certificate): Authority['kind'] {
  if (!certificate.ca) return 'server';
  return vouchesForItself(certificate) ? 'root' : 'between';
}

function vouchesForItself(certificate: X509Certificate): boolean {
  return certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);
}
