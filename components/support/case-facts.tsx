import type { ReactNode } from 'react';
import { connectionHref } from '#lib/domain/support-paths.ts';
import type { CaseView, FactRow } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { StatusBadge } from '../connections/status-badge.tsx';
import { FactLine } from '../ui/fact-line.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { FactRows } from './fact-rows.tsx';
import { PersonLink } from './person-link.tsx';

/** Who it was, where it went, and what was measured; of the token its form only. */
export function CaseFacts({ found, words }: { found: CaseView; words: Words }) {
  const { say } = words;
  const { typed, baseUrl, at, traces, network, certificate, token } = found;
  const address: FactRow[] = [
    { name: say('support.attempt.typed'), value: typed, machine: true },
    {
      name: say('support.attempt.understood'),
      value: baseUrl ?? say('support.attempt.notUnderstood'),
      machine: baseUrl !== null,
    },
    { name: say('support.attempt.finished'), value: at, machine: true },
  ];
  return (
    <div className="flex flex-col gap-6">
      <Who found={found} words={words} />
      <Group title={say('support.attempt.address')}>
        <FactRows rows={address} />
      </Group>
      <Group title={say('support.attempt.network')}>
        <FactRows rows={network} />
      </Group>
      {certificate.length > 0 && (
        <Group title={say('support.attempt.certificate')}>
          <FactRows rows={certificate} />
        </Group>
      )}
      <Group title={say('support.attempt.token')}>
        {token.length > 0 ? (
          <FactRows rows={token} />
        ) : (
          <p className="text-muted">{say('support.attempt.noToken')}</p>
        )}
      </Group>
      {traces.length > 0 && (
        <Group title={say('support.attempt.traces')}>
          <ul className="flex flex-col gap-0.5 font-mono text-xs">
            {traces.map((trace) => (
              <li key={trace} className="break-all">
                <bdi>{trace}</bdi>
              </li>
            ))}
          </ul>
        </Group>
      )}
    </div>
  );
}

function Who({ found: { person, connection }, words }: { found: CaseView; words: Words }) {
  const { say } = words;
  return (
    <dl className="flex flex-col gap-1.5">
      <FactLine name={say('support.attempt.person')}>
        <PersonLink person={person} /> <bdi className="break-all text-muted text-sm">{person.email}</bdi>
      </FactLine>
      <FactLine name={say('support.attempt.connection')}>
        {connection ? (
          <span className="flex flex-wrap items-center gap-2">
            <TextLink href={connectionHref(connection.id)} className="break-all">
              <bdi>{connection.accountOn}</bdi>
            </TextLink>
            <StatusBadge status={connection.status} words={words} />
          </span>
        ) : (
          <span className="text-muted">{say('support.attempt.noConnection')}</span>
        )}
      </FactLine>
    </dl>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 font-medium text-sm">{title}</h3>
      {children}
    </div>
  );
}
