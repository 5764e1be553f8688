import clsx from 'clsx';
import type { CertificateView } from '#lib/features/admin/instances/view.ts';
import type { Words } from '#lib/words/words.ts';
import { TONE_TEXT } from '../../ui/tone.ts';

/** From the server's own certificate to the root, as it was last seen. */
export function CertificateChain({
  certificate,
  words: { say },
}: {
  certificate: CertificateView | null;
  words: Words;
}) {
  if (!certificate) return <p className="text-muted text-sm">{say('instances.certificate.none')}</p>;
  return (
    <>
      <p className="text-muted text-sm">{certificate.seen}</p>
      <ol className="mt-3 flex flex-col gap-2">
        {certificate.chain.map(({ role, subject, issuer, validity, left, fingerprint }) => (
          <li key={fingerprint} className="rounded-lg border border-border p-3 text-sm">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <p className="min-w-0 break-words font-medium">
                <bdi>{subject}</bdi> <span className="font-normal text-muted">{role}</span>
              </p>
              <p className={clsx('font-medium', TONE_TEXT[left.tone])}>{left.text}</p>
            </div>
            <dl className="mt-1 grid gap-x-4 gap-y-0.5 text-muted sm:grid-cols-[10rem_minmax(0,1fr)]">
              <dt>{say('instances.certificate.issuer')}</dt>
              <dd className="break-words text-fg">
                <bdi>{issuer}</bdi>
              </dd>
              <dt>{say('instances.certificate.valid')}</dt>
              <dd className="text-fg">{validity}</dd>
              <dt>{say('instances.certificate.fingerprint')}</dt>
              <dd className="break-all font-mono text-fg text-xs leading-5">{fingerprint}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
