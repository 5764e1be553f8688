import type { ReactNode } from 'react';
import type { TokenPageView } from '#lib/features/guide/view.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Labels } from './labels.tsx';
import { PageLink } from './page-link.tsx';

/** What helps where the link alone does not: another device, another kind of token, no such page. Folded away until then. */
export function TokenPageHelp({ view }: { view: TokenPageView }) {
  const { qr, fine, missing, newTab } = view;
  return (
    <div className="flex flex-col print:hidden">
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
          className="mt-3 rounded-md border border-border"
        />
      </More>
      {fine && (
        <More title={fine.title} open={fine.open} draft="tokenKind=fine_grained">
          <FineGrained fine={fine} newTab={newTab} />
        </More>
      )}
      <More title={missing.title}>
        <Missing missing={missing} newTab={newTab} />
      </More>
    </div>
  );
}

function FineGrained({ fine, newTab }: { fine: NonNullable<TokenPageView['fine']>; newTab: string }) {
  return (
    <>
      <p className="break-words text-muted text-sm">
        <Labels text={fine.text} />
      </p>
      <ul aria-label={fine.list} className="mt-2 mb-3 flex flex-col gap-1 font-mono text-sm">
        {fine.permissions.map((permission) => (
          <li key={permission}>{permission}</li>
        ))}
      </ul>
      <PageLink href={fine.href} newTab={newTab} size="sm">
        {fine.link}
      </PageLink>
    </>
  );
}

function Missing({ missing, newTab }: { missing: TokenPageView['missing']; newTab: string }) {
  const { older, text, note, copy } = missing;
  return (
    <>
      {older && (
        <div className="mb-4 flex flex-col items-start gap-2">
          <p className="text-muted text-sm">{older.text}</p>
          <PageLink href={older.href} newTab={newTab} size="sm">
            {older.link}
          </PageLink>
        </div>
      )}
      <p className="text-muted text-sm">{text}</p>
      <p className="my-2 whitespace-pre-line break-words rounded-md border border-border bg-sunken p-3 text-sm">
        {note}
      </p>
      <CopyButton text={note} label={copy} />
    </>
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
