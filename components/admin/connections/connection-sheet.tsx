import type { ReactNode } from 'react';
import { StatusBadge } from '#components/connections/status-badge.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { Fact } from '#components/ui/fact.tsx';
import { FactLine } from '#components/ui/fact-line.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { ScopeList } from '#components/ui/scope-list.tsx';
import { SideSheet } from '#components/ui/side-sheet.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { TimeAgo } from '#components/ui/time-ago.tsx';
import type { TableWish } from '#lib/features/admin/connections/schema.ts';
import type { SheetView } from '#lib/features/admin/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { closeHref } from './table-href.ts';

const HEADING = 'sheet-heading';

type ConnectionSheetProps = {
  sheet: SheetView;
  wish: TableWish;
  now: string;
  words: Words;
  /** What may be done to it. */
  children?: ReactNode;
};

export function ConnectionSheet({ sheet, wish, now, words, children }: ConnectionSheetProps) {
  const { say } = words;
  return (
    <SideSheet
      labelledBy={HEADING}
      close={{ href: closeHref(wish), title: say('allConnections.sheet.close') }}
    >
      <h2 id={HEADING} className="pr-10 font-semibold text-lg">
        <bdi>{sheet.account}</bdi>
      </h2>
      <p className="mt-0.5 text-muted text-sm">
        <bdi>{sheet.displayName}</bdi>
      </p>
      <div className="mt-3 flex flex-col gap-3">
        <StatusBadge status={sheet.status} words={words} />
        {sheet.off && (
          <Alert tone="warn" title={say('allConnections.sheet.off')}>
            <TimeAgo at={sheet.off.at} now={now} />
            {sheet.off.reason && (
              <p>
                <bdi>{say('allConnections.sheet.offReason', { reason: sheet.off.reason })}</bdi>
              </p>
            )}
          </Alert>
        )}
        {sheet.problem && !sheet.off && (
          <Alert tone="bad" title={sheet.problem.title}>
            <code>{sheet.problem.code}</code>
          </Alert>
        )}
      </div>
      <SheetFacts sheet={sheet} now={now} words={words} />
      <Remarks sheet={sheet} say={words.say} />
      <LastAttempts sheet={sheet} now={now} words={words} />
      <div className="mt-6 flex flex-wrap gap-2">
        <LinkButton href={`/support/connections/${sheet.id}`}>
          {say('allConnections.sheet.support')}
        </LinkButton>
        {children}
      </div>
      <p className="mt-4 text-muted text-sm">{say('allConnections.sheet.looked')}</p>
    </SideSheet>
  );
}

type PartProps = Pick<ConnectionSheetProps, 'sheet' | 'now' | 'words'>;

function SheetFacts({ sheet, now, words: { say } }: PartProps) {
  const { owner, instance } = sheet;
  return (
    <dl className="mt-5 flex flex-col gap-2.5">
      <FactLine name={say('allConnections.sheet.owner')}>
        <TextLink href={`/admin/people/${owner.id}`}>
          <bdi>{owner.name || owner.email}</bdi>
        </TextLink>
        <bdi className="block break-all text-muted text-sm">{owner.email}</bdi>
      </FactLine>
      <FactLine name={say('allConnections.sheet.instance')}>
        <TextLink href={`/admin/instances/${instance.id}`}>
          <bdi className="break-all font-mono text-sm">{instance.host}</bdi>
        </TextLink>
      </FactLine>
      {sheet.version && (
        <FactLine name={say('allConnections.sheet.version')}>
          <Fact text={sheet.version} what={say('allConnections.sheet.version')} />
        </FactLine>
      )}
      {sheet.label && (
        <FactLine name={say('allConnections.columns.label')}>
          <bdi>{sheet.label}</bdi>
        </FactLine>
      )}
      {sheet.tokenName && (
        <FactLine name={say('allConnections.sheet.token')}>
          <bdi>{sheet.tokenName}</bdi>
        </FactLine>
      )}
      <FactLine name={say('allConnections.sheet.scopes')}>
        {sheet.scopes.length > 0 ? (
          <ScopeList scopes={sheet.scopes} label={say('allConnections.sheet.scopes')} />
        ) : (
          <span className="text-muted">{say('allConnections.sheet.noScopes')}</span>
        )}
      </FactLine>
      <FactLine name={say('allConnections.sheet.expires')}>
        {sheet.expiresOn ? <time dateTime={sheet.expiresOn}>{sheet.expiry.day}</time> : sheet.expiry.day}
        {sheet.expiry.left && <span className="text-muted"> · {sheet.expiry.left}</span>}
      </FactLine>
      <FactLine name={say('allConnections.sheet.verified')}>
        <TimeAgo at={sheet.verifiedAt} now={now} />
      </FactLine>
      <FactLine name={say('allConnections.sheet.checked')}>
        <TimeAgo at={sheet.checkedAt} now={now} />
      </FactLine>
      <FactLine name={say('allConnections.sheet.next')}>
        {sheet.nextCheckAt ? (
          <TimeAgo at={sheet.nextCheckAt} now={now} />
        ) : (
          <span className="text-muted">
            {say(sheet.off ? 'allConnections.sheet.offNext' : 'allConnections.sheet.noNext')}
          </span>
        )}
      </FactLine>
      <FactLine name={say('allConnections.sheet.created')}>
        <TimeAgo at={sheet.createdAt} now={now} />
      </FactLine>
      {sheet.disconnectedAt && (
        <FactLine name={say('allConnections.sheet.disconnected')}>
          <TimeAgo at={sheet.disconnectedAt} now={now} />
        </FactLine>
      )}
    </dl>
  );
}

function Remarks({ sheet, say }: { sheet: SheetView; say: Words['say'] }) {
  const remarks = [
    sheet.bot && say('allConnections.sheet.bot'),
    sheet.gitlabAdmin && say('allConnections.sheet.admin'),
    sheet.rotates && say('allConnections.sheet.rotates'),
  ].filter((remark) => remark !== false);
  if (remarks.length === 0) return null;
  return <p className="mt-4 text-muted text-sm">{remarks.join(' · ')}</p>;
}

function LastAttempts({ sheet, now, words: { say } }: PartProps) {
  return (
    <section className="mt-6">
      <h3 className="font-semibold">{say('allConnections.sheet.attempts')}</h3>
      {sheet.attempts.length === 0 && (
        <p className="mt-1 text-muted">{say('allConnections.sheet.noAttempts')}</p>
      )}
      <ul className="mt-2 flex flex-col gap-1.5 text-sm">
        {sheet.attempts.map(({ reference, title, at }) => (
          <li key={reference} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <TextLink href={`/support/attempts/${reference}`}>
              <span className="font-mono">{reference}</span>
            </TextLink>
            <span className="min-w-0 flex-1 truncate text-muted">{title}</span>
            <TimeAgo at={at} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}
