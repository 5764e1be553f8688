import { z } from 'zod';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import type { CertificateFacts, ChainCertificate } from '#lib/infra/net/contract.ts';
import type { Authority } from '#lib/infra/net/read-authorities.ts';
import type { Words } from '#lib/words/words.ts';
import type { InstanceDetails } from './instance-store.ts';
import { instant, leftWords } from './instance-words.ts';
import type { AuthorityView, CertificateView } from './view.ts';

const chainCertificate = z.object({
  subject: z.string(),
  issuer: z.string(),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  fingerprint256: z.string(),
});

/** As `keepCertificate` wrote it. */
const certificateFacts = chainCertificate.extend({
  privateCa: z.boolean(),
  chain: z.array(chainCertificate),
}) satisfies z.ZodType<CertificateFacts>;

/** @returns null where none was seen yet, or another version wrote what was. */
export function certificateView(
  words: Words,
  { certificate, certificateSeenAt }: Pick<InstanceDetails, 'certificate' | 'certificateSeenAt'>,
  now: Date,
): CertificateView | null {
  const read = certificateFacts.safeParse(certificate);
  if (!read.success || !certificateSeenAt) return null;
  const { chain, privateCa } = read.data;
  return {
    seen: words.say('instances.certificate.seen', { at: instant(words, certificateSeenAt) }),
    chain: chain.map((one, index) => ({
      role: words.say(`instances.certificate.${roleOf(one, index, privateCa)}`),
      subject: one.subject,
      issuer: one.issuer,
      validity: validity(words, one),
      left: leftWords(words, one.validTo, now),
      fingerprint: one.fingerprint256,
    })),
  };
}

/** A root is its own issuer. */
function roleOf({ subject, issuer }: ChainCertificate, index: number, privateCa: boolean) {
  if (index === 0) return 'leaf';
  if (subject !== issuer) return 'between';
  return privateCa ? 'ownRoot' : 'root';
}

export function authorityView(words: Words, authority: Authority): AuthorityView {
  const { subject, issuer, fingerprint256: fingerprint, kind } = authority;
  return { subject, issuer, validity: validity(words, authority), fingerprint, kind };
}

function validity(
  words: Words,
  { validFrom, validTo }: Pick<ChainCertificate, 'validFrom' | 'validTo'>,
): string {
  const [from, to] = [validFrom, validTo].map((at) => words.day(calendarDateOf(new Date(at))));
  return words.say('instances.certificate.validity', { from: from ?? '', to: to ?? '' });
}
