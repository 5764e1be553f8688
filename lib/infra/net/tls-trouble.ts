import type { X509Certificate } from 'node:crypto';
import { plainText } from '#lib/domain/hostile-text.ts';
import { commonName } from './certificate-facts.ts';
import type { NetTrouble } from './contract.ts';
import { codeOf, trouble } from './trouble.ts';

const NAMES_MAX = 10;
const EXPIRED: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);
const UNKNOWN_ISSUER: ReadonlySet<string> = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
/** OpenSSL's words for "the other side wants a certificate of ours". */
const WANTS_CERTIFICATE =
  /ALERT_(?:CERTIFICATE_REQUIRED|NO_CERTIFICATE|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|UNKNOWN_CA|ACCESS_DENIED)/;
/** What OpenSSL calls bytes that are no TLS. */
const NO_TLS =
  /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|HTTPS_PROXY_REQUEST|UNKNOWN_PROTOCOL|RECORD_LAYER_FAILURE)$/;

/**
 * Why a handshake failed, from OpenSSL's code and from the certificate that the other side showed. Also for alerts that come later: with
 * TLS 1.3 a missing client certificate is noticed only after the handshake.
 * @param leaf the other side's certificate, where the handshake came so far.
 * @returns null for an error that is not TLS's.
 */
export function nameTlsTrouble(error: unknown, leaf: X509Certificate | undefined): NetTrouble | null {
  const code = codeOf(error);
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return certificate('tls.name_mismatch', { names: namesIn(leaf) });
  if (/ALERT_UNRECOGNIZED_NAME/.test(code))
    return certificate('tls.name_mismatch', { reason: 'unrecognized_name' });
  if (EXPIRED.has(code)) return certificate('tls.expired', validityOf(leaf));
  if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return untrusted('self_signed', leaf);
  if (UNKNOWN_ISSUER.has(code))
    return untrusted(isIncomplete(code, leaf) ? 'incomplete_chain' : 'unknown_issuer', leaf);
  if (NO_TLS.test(code)) return certificate('tls.plain_http');
  if (WANTS_CERTIFICATE.test(code)) return certificate('tls.client_certificate');
  // Before TLS 1.3 the alert is the general one; but a side that has shown its own certificate had found a common cipher.
  if (/ALERT_HANDSHAKE_FAILURE/.test(code) && leaf) return certificate('tls.client_certificate');
  if (isCertificateVerdict(code)) return untrusted(code.toLowerCase(), leaf);
  if (/^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|EPROTO$)/.test(code))
    return certificate('tls.failed', { reason: reasonOf(code) });
  return null;
}

/** The rest of OpenSSL's verification results: revoked, wrong purpose, broken signature, chain too long, … */
function isCertificateVerdict(code: string): boolean {
  return /^(?:CERT_|CRL_|INVALID_|PATH_LENGTH|HOSTNAME_MISMATCH|UNABLE_TO_|ERROR_IN_CERT|OUT_OF_MEM)/.test(
    code,
  );
}

function certificate(code: NetTrouble['code'], detail: NetTrouble['detail'] = {}): NetTrouble {
  return trouble('certificate', code, detail);
}

function untrusted(reason: string, leaf: X509Certificate | undefined): NetTrouble {
  return certificate('tls.untrusted', { reason, ...(leaf ? { issuer: commonName(leaf.issuer) } : {}) });
}

/**
 * The leaf came alone and says where its issuer's certificate can be fetched: an intermediate that the server forgot to send. A private root
 * that signs leaves directly looks the same, but hardly ever says so.
 */
function isIncomplete(code: string, leaf: X509Certificate | undefined): boolean {
  return code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && /CA Issuers/.test(leaf?.infoAccess ?? '');
}

/** `DNS:git.acme.io, IP Address:10.0.0.1` → both names. */
function namesIn(leaf: X509Certificate | undefined): string[] {
  const text = leaf?.subjectAltName ?? '';
  return text
    .split(', ')
    .flatMap((name) => /^(?:DNS|IP Address):(.+)$/.exec(name)?.[1] ?? [])
    .slice(0, NAMES_MAX)
    .map((name) => plainText(name));
}

function validityOf(leaf: X509Certificate | undefined): NetTrouble['detail'] {
  return leaf ? { validFrom: leaf.validFromDate.toISOString(), validTo: leaf.validToDate.toISOString() } : {};
}

function reasonOf(code: string): string {
  return code.replace(/^ERR_(?:SSL|TLS|OSSL)_/, '').toLowerCase();
}
