import type { ReactNode } from 'react';
import type { Hit, InstanceLine, PersonLine, SearchView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Alert } from '../ui/alert.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { NODE, withNode } from '../ui/with-node.tsx';
import { AttemptTable } from './attempt-table.tsx';
import { ConnectionTable } from './connection-table.tsx';
import { PersonLink } from './person-link.tsx';

type SearchResultsProps = { view: SearchView; now: string; words: Words };

/** What was found, grouped, each with the reason; or what the text was taken for, and what to try. */
export function SearchResults({ view, now, words }: SearchResultsProps) {
  const { say, list } = words;
  const { text, understood, wait, total } = view;
  if (wait) return <Alert tone="warn" icon="clock" title={say('support.search.wait', { wait })} />;
  if (total === 0) return <NothingFound understood={understood} words={words} />;
  return (
    <div className="flex flex-col gap-7">
      <div>
        <h2 className="font-semibold text-lg">
          {withNode(say('support.search.results', { text: NODE }), <bdi className="break-all">{text}</bdi>)}
        </h2>
        <p className="mt-0.5 text-muted text-sm">
          {say('support.search.understood', { kinds: list(understood) })}
        </p>
      </div>
      <Groups view={view} now={now} words={words} />
    </div>
  );
}

function Groups({ view: { attempts, people, connections, instances }, now, words }: SearchResultsProps) {
  const { say } = words;
  return (
    <>
      {instances.length > 0 && (
        <Group title={say('support.group.instances')}>
          <InstanceTable instances={instances} words={words} />
        </Group>
      )}
      {attempts.length > 0 && (
        <Group title={say('support.group.attempts')}>
          <AttemptTable
            caption={say('support.group.attempts')}
            attempts={attempts.map(({ found, why }) => ({ ...found, why }))}
            now={now}
            words={words}
          />
        </Group>
      )}
      {people.length > 0 && (
        <Group title={say('support.group.people')}>
          <PeopleTable people={people} words={words} />
        </Group>
      )}
      {connections.length > 0 && (
        <Group title={say('support.group.connections')}>
          <ConnectionTable
            caption={say('support.group.connections')}
            connections={connections.map(({ found, why }) => ({ ...found, why }))}
            words={words}
          />
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 font-medium">{title}</h3>
      {children}
    </section>
  );
}

function NothingFound({ understood, words: { say, list } }: { understood: readonly string[]; words: Words }) {
  return (
    <EmptyState title={say('support.none.title')}>
      <p>
        {understood.length > 0
          ? say('support.none.meant', { kinds: list(understood) })
          : say('support.none.nothing')}
      </p>
      <p className="mt-2">{say('support.none.try')}</p>
    </EmptyState>
  );
}

function PeopleTable({ people, words: { say } }: { people: readonly Hit<PersonLine>[]; words: Words }) {
  return (
    <DataTable
      caption={say('support.group.people')}
      rows={people}
      rowKey={({ found }) => found.id}
      rowHref={({ found }) => `/support/people/${found.id}`}
      columns={[
        {
          id: 'name',
          title: say('support.column.who'),
          heads: true,
          cell: ({ found }) => <PersonLink person={found} />,
        },
        {
          id: 'email',
          title: say('support.column.email'),
          cell: ({ found }) => <bdi className="break-all">{found.email}</bdi>,
        },
        { id: 'why', title: say('support.column.why'), cell: ({ why }) => why },
      ]}
    />
  );
}

function InstanceTable({
  instances,
  words: { say },
}: {
  instances: readonly Hit<InstanceLine>[];
  words: Words;
}) {
  return (
    <DataTable
      caption={say('support.group.instances')}
      rows={instances}
      rowKey={({ found }) => found.baseUrl}
      columns={[
        {
          id: 'address',
          title: say('support.column.where'),
          heads: true,
          cell: ({ found }) => <bdi className="break-all font-mono">{found.baseUrl}</bdi>,
        },
        {
          id: 'version',
          title: say('support.column.version'),
          cell: ({ found }) => <bdi>{found.version?.slice(0, 40) ?? '–'}</bdi>,
        },
        {
          id: 'reachable',
          title: say('support.column.reachable'),
          cell: ({ found }) => found.down ?? say('support.reachable'),
        },
        {
          id: 'attempts',
          title: say('support.group.attempts'),
          cell: ({ found }) => <TextLink href={found.attempts}>{say('support.seeAttempts')}</TextLink>,
        },
      ]}
    />
  );
}
