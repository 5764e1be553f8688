import 'server-only';
import type { Database } from '#lib/infra/db/prisma.ts';
import type { CertificateFacts } from '#lib/infra/net/contract.ts';

/** A certificate that is still the same is noted again once a day. */
const SEEN_AGAIN_MS = 86_400_000;

export type SeenCertificate = {
  /** `https://host[:port]` */
  origin: string;
  certificate: CertificateFacts;
  now: Date;
};

/**
 * Keeps the chain that a host has shown, on the row of each known GitLab there. For everybody who has just been talking to it: one statement that
 * mostly finds nothing to do.
 */
export async function keepCertificate(
  db: Database,
  { origin, certificate, now }: SeenCertificate,
): Promise<void> {
  const again = new Date(now.getTime() - SEEN_AGAIN_MS);
  await db.$executeRaw`
    UPDATE instances SET certificate = ${JSON.stringify(certificate)}::jsonb, certificate_seen_at = ${now},
      certificate_ends_at = ${new Date(certificate.validTo)}
    WHERE origin = ${origin} AND (certificate_seen_at IS NULL OR certificate_seen_at < ${again}
      OR certificate ->> 'fingerprint256' <> ${certificate.fingerprint256})`;
}
