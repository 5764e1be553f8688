import type { AuthorityView } from '#lib/features/admin/instances/view.ts';

export type AuthorityLabels = Readonly<
  Record<'root' | 'between' | 'server' | 'issuer' | 'valid' | 'fingerprint', string>
>;

type AuthorityListProps = { authorities: readonly AuthorityView[]; labels: AuthorityLabels };

/** What has to be compared before somebody trusts it: names are written by whoever made the certificate, only the fingerprint proves it. */
export function AuthorityList({ authorities, labels }: AuthorityListProps) {
  return (
    <ul className="flex flex-col gap-2">
      {authorities.map(({ subject, issuer, validity, fingerprint, kind }) => (
        <li key={fingerprint} className="rounded-lg border border-border p-3 text-sm">
          <p className="break-words font-medium">
            <bdi>{subject}</bdi> <span className="font-normal text-muted">{labels[kind]}</span>
          </p>
          <dl className="mt-1 grid gap-x-4 gap-y-0.5 text-muted sm:grid-cols-[10rem_minmax(0,1fr)]">
            {kind === 'between' && (
              <>
                <dt>{labels.issuer}</dt>
                <dd className="break-words text-fg">
                  <bdi>{issuer}</bdi>
                </dd>
              </>
            )}
            <dt>{labels.valid}</dt>
            <dd className="text-fg">{validity}</dd>
            <dt>{labels.fingerprint}</dt>
            <dd className="break-all font-mono text-fg text-xs leading-5">{fingerprint}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
