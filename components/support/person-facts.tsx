import type { PersonView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Fact } from '../ui/fact.tsx';
import { FactLine } from '../ui/fact-line.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';

type PersonFactsProps = {
  view: PersonView;
  /** An administrator goes on to where people are managed. */
  governs: boolean;
  now: string;
  words: Words;
};

export function PersonFacts({ view, governs, now, words: { say } }: PersonFactsProps) {
  const { person, role, language, disabled, createdAt } = view;
  return (
    <>
      <dl className="flex flex-col gap-1.5">
        <FactLine name={say('support.column.email')}>
          <Fact text={person.email} what={say('support.column.email')} />
        </FactLine>
        <FactLine name={say('support.person.role')}>{role}</FactLine>
        <FactLine name={say('support.person.language')}>{language}</FactLine>
        <FactLine name={say('support.person.since')}>
          <TimeAgo at={createdAt} now={now} />
        </FactLine>
        {disabled && (
          <FactLine name={say('support.person.disabled')}>
            <TimeAgo at={disabled} now={now} />
          </FactLine>
        )}
      </dl>
      {governs && (
        <LinkButton href={`/admin/people/${person.id}`} size="sm" className="mt-4">
          {say('support.attempt.govern')}
        </LinkButton>
      )}
    </>
  );
}
