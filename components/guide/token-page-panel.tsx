import type { TokenPageView } from '#lib/features/guide/view.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { PageLink } from './page-link.tsx';
import { TokenPageHelp } from './token-page-help.tsx';

/** The way to the token page of their GitLab, and what has to be picked there: the date above all, which no link can carry. */
export function TokenPagePanel({ view }: { view: TokenPageView }) {
  const { href, open, newTab, where, byHand, date, scopes, name } = view;
  return (
    <div className="flex flex-col gap-4 text-fg">
      <div>
        <div className="flex flex-wrap items-center gap-2">
          <PageLink href={href} newTab={newTab}>
            {open}
          </PageLink>
          <CopyButton text={href} label={view.copyLink} />
        </div>
        <p className="mt-2 break-words text-muted text-sm">{where}</p>
        {byHand && <p className="mt-1 text-sm text-warn">{byHand}</p>}
      </div>
      <dl className="grid gap-3 rounded-lg border border-border bg-sunken p-3.5">
        <div>
          <dt className="text-muted text-sm">{date.title}</dt>
          <dd className="flex items-center gap-2">
            <time dateTime={date.iso} className="numbers font-semibold text-xl">
              {date.day}
            </time>
            <CopyButton text={date.iso} what={date.what} iconOnly />
          </dd>
          <dd className="text-muted text-sm">{date.why}</dd>
        </div>
        <div>
          <dt className="text-muted text-sm">{scopes.title}</dt>
          <dd className="flex flex-wrap items-center gap-x-2 gap-y-1 font-mono text-sm">
            {scopes.names.map((scope) => (
              <bdi key={scope} className="break-all">
                {scope}
              </bdi>
            ))}
            <CopyButton text={scopes.names.join(' ')} what={scopes.what} iconOnly />
          </dd>
        </div>
        {byHand && (
          <div>
            <dt className="text-muted text-sm">{name.title}</dt>
            <dd className="flex items-center gap-2">
              {name.text}
              <CopyButton text={name.text} what={name.what} iconOnly />
            </dd>
          </div>
        )}
      </dl>
      <TokenPageHelp view={view} />
    </div>
  );
}
