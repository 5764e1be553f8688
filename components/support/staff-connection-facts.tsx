import type { StaffConnectionView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Alert } from '../ui/alert.tsx';
import { FactLine } from '../ui/fact-line.tsx';
import { ScopeList } from '../ui/scope-list.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { FactRows } from './fact-rows.tsx';
import { PersonLink } from './person-link.tsx';

type FactsProps = { view: StaffConnectionView; now: string; words: Words };

export function StaffConnectionFacts({ view, now, words }: FactsProps) {
  const { say } = words;
  const { line, facts, scopes } = view;
  return (
    <div className="flex flex-col gap-4">
      <Trouble view={view} now={now} words={words} />
      <dl className="flex flex-col gap-1.5">
        <FactLine name={say('support.attempt.person')}>
          <PersonLink person={line.person} />
        </FactLine>
      </dl>
      <FactRows rows={facts} />
      <dl className="flex flex-col gap-1.5">
        {scopes.length > 0 && (
          <FactLine name={say('connection.fact.scopes')}>
            <ScopeList scopes={scopes} label={say('connection.fact.scopes')} />
          </FactLine>
        )}
        <FactLine name={say('connection.fact.linked')}>
          <TimeAgo at={view.createdAt} now={now} />
        </FactLine>
        <FactLine name={say('connection.fact.checked')}>
          <TimeAgo at={view.checkedAt} now={now} />
        </FactLine>
        <FactLine name={say('connection.fact.good')}>
          <TimeAgo at={view.verifiedAt} now={now} />
        </FactLine>
        {view.nextCheckAt && (
          <FactLine name={say('connection.fact.next')}>
            <TimeAgo at={view.nextCheckAt} now={now} />
          </FactLine>
        )}
      </dl>
    </div>
  );
}

function Trouble({ view: { trouble, disabled }, now, words: { say } }: FactsProps) {
  if (disabled)
    return (
      <Alert tone="warn" title={say('support.connection.disabled')}>
        <bdi>{disabled.reason}</bdi> <TimeAgo at={disabled.at} now={now} />
      </Alert>
    );
  if (!trouble) return null;
  return (
    <Alert tone="bad" title={trouble.title}>
      {trouble.todo} <span className="font-mono text-xs">{trouble.code}</span>
      {trouble.since && (
        <>
          {' '}
          {say('support.connection.since')} <TimeAgo at={trouble.since} now={now} />
        </>
      )}
    </Alert>
  );
}
