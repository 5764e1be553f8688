import type { ReactNode } from 'react';
import type { OverviewView } from '#lib/features/admin/overview/view.ts';
import type { Words } from '#lib/words/words.ts';
import { PageSection } from '../../layout/page-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';

type ListProps = { view: OverviewView; words: Words };

/** GitLabs whose host cannot be reached. Needs the words of `ui` in the browser. */
export function DownList({ view: { down }, now, words: { say } }: ListProps & { now: string }) {
  return (
    <PageSection id="down" title={say('overview.down.title')}>
      <Lines none={say('overview.down.none')} count={down.rows.length}>
        {down.rows.map(({ id, host, cause, since, live }) => (
          <Line key={id} id={id} host={host}>
            <span className="text-bad">{cause}</span>
            <span>
              {say('overview.down.since')} <TimeAgo at={since} now={now} />
            </span>
            {live !== null && <span>{say('overview.down.live', { count: live })}</span>}
          </Line>
        ))}
      </Lines>
      <More total={down.total} shown={down.rows.length} href="/admin/instances?show=down" say={say} />
    </PageSection>
  );
}

export function TroubledList({ view: { troubled }, words: { say } }: ListProps) {
  return (
    <PageSection id="troubled" title={say('overview.troubled.title')}>
      <Lines none={say('overview.troubled.none')} count={troubled.length}>
        {troubled.map(({ id, host, needsYou }) => (
          <Line key={id} id={id} host={host}>
            <TextLink href={`/admin/connections?status=needs-you&host=${encodeURIComponent(`${host}/`)}`}>
              {say('overview.troubled.count', { count: needsYou })}
            </TextLink>
          </Line>
        ))}
      </Lines>
    </PageSection>
  );
}

export function CertificateList({ view: { certificates }, words: { say, day } }: ListProps) {
  const { rows, total } = certificates;
  return (
    <PageSection id="certificates" title={say('overview.certificates.title')}>
      <Lines none={say('overview.certificates.none')} count={rows.length}>
        {rows.map(({ id, host, ends, over }) => (
          <Line key={id} id={id} host={host}>
            <span className={over ? 'text-bad' : 'text-warn'}>
              {say(over ? 'overview.certificates.ended' : 'overview.certificates.ends', { day: day(ends) })}
            </span>
          </Line>
        ))}
      </Lines>
      <More total={total} shown={rows.length} href="/admin/instances?show=ends-soon" say={say} />
    </PageSection>
  );
}

function Lines({ none, count, children }: { none: string; count: number; children: ReactNode }) {
  if (count === 0) return <p className="text-muted">{none}</p>;
  return <ul className="flex flex-col gap-2.5">{children}</ul>;
}

function Line({ id, host, children }: { id: string; host: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <TextLink href={`/admin/instances/${id}`} className="min-w-0">
        <bdi className="break-all font-mono text-sm">{host}</bdi>
      </TextLink>
      <span className="flex flex-wrap gap-x-3 text-muted text-sm">{children}</span>
    </li>
  );
}

type MoreProps = { total: number; shown: number; href: string; say: Words['say'] };

function More({ total, shown, href, say }: MoreProps) {
  if (total <= shown) return null;
  return (
    <p className="mt-3">
      <TextLink href={href}>{say('overview.down.all', { count: total })}</TextLink>
    </p>
  );
}
