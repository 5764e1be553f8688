import type { ReactNode } from 'react';
import type { TokenPageView } from '#lib/features/guide/view.ts';
import { buttonClass } from '../ui/button-class.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Labels } from './labels.tsx';

/** The way to the token page of their GitLab, and what has to be picked there: the date above all, which no link can carry. */
export function TokenPagePanel({ view }: { view: TokenPageView }) {
  const { href, open, newTab, where, byHand, date, scopes, name, qr, missing, fine } = view;
  return (
    <div className="flex flex-col gap-4 text-fg">
      <div>
        <div className="flex flex-wrap items-center gap-2">
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            data-draft="step=3"
            className={buttonClass('secondary')}
          >
            <Icon name="external" />
            {open}
            <span className="sr-only"> ({newTab})</span>
          </a>
          <CopyButton text={href} label={view.copyLink} />
        </div>
        <p className="mt-2 break-words text-muted text-sm">{where}</p>
        {byHand && <p className="mt-1 text-sm text-warn">{byHand}</p>}
      </div>
      <dl className="grid gap-3 rounded-lg border border-border bg-sunken p-3.5">
        <div>
          <dt className="text-muted text-sm">{date.title}</dt>
          <dd className="flex items-center gap-2">
            <time dateTime={date.iso} className="numbers font-semibold text-lg">
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
      <div className="flex flex-col">
        <More title={qr.title}>
          <p className="text-muted text-sm">{qr.hint}</p>
          {/* Drawn only once it is looked at. */}
          {/* biome-ignore lint/performance/noImgElement: an SVG of our own, which nothing could make smaller */}
          <img
            src={qr.src}
            alt={qr.alt}
            loading="lazy"
            width={192}
            height={192}
            className="mt-3 rounded-md border border-border bg-white"
          />
        </More>
        {fine && (
          <More title={fine.title} open={fine.open} draft="tokenKind=fine_grained">
            <p className="text-muted text-sm">
              <Labels text={fine.text} />
            </p>
            <ul aria-label={fine.list} className="mt-2 flex flex-col gap-1 font-mono text-sm">
              {fine.permissions.map((permission) => (
                <li key={permission}>{permission}</li>
              ))}
            </ul>
            <p className="mt-3">
              <a
                href={fine.href}
                target="_blank"
                rel="noopener noreferrer"
                data-draft="step=3"
                className={buttonClass('secondary', 'sm')}
              >
                <Icon name="external" size={14} />
                {fine.link}
                <span className="sr-only"> ({newTab})</span>
              </a>
            </p>
          </More>
        )}
        <More title={missing.title}>
          <p className="text-muted text-sm">{missing.text}</p>
          <p className="mt-2 whitespace-pre-line break-words rounded-md border border-border bg-sunken p-3 text-sm">
            {missing.note}
          </p>
          <div className="mt-2">
            <CopyButton text={missing.note} label={missing.copy} />
          </div>
        </More>
      </div>
    </div>
  );
}

type MoreProps = {
  title: string;
  open?: boolean;
  /** What choosing it means for the draft. */
  draft?: string;
  children: ReactNode;
};

function More({ title, open = false, draft, children }: MoreProps) {
  return (
    <details open={open} className="group/more border-border border-t first:border-t-0">
      <summary
        data-draft={draft}
        className="flex min-h-9 items-center justify-between gap-2 text-muted text-sm hover:text-fg"
      >
        {title}
        <Icon name="chevron" size={14} className="transition-transform group-open/more:rotate-180" />
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
