import { Badge } from '#components/ui/badge.tsx';
import { type DataColumn, DataTable } from '#components/ui/data-table.tsx';
import { TimeAgo } from '#components/ui/time-ago.tsx';
import type { PeopleSortedBy, PeopleWish } from '#lib/features/admin/people/schema.ts';
import type { PersonRowView } from '#lib/features/admin/people/view.ts';
import type { Words } from '#lib/words/words.ts';
import { peopleHref } from './people-href.ts';

type PeopleTableProps = { people: readonly PersonRowView[]; wish: PeopleWish; now: string; words: Words };

export function PeopleTable({ people, wish, now, words }: PeopleTableProps) {
  const { say } = words;
  const columns: DataColumn<PersonRowView>[] = [
    {
      id: 'name',
      title: say('people.columns.name'),
      heads: true,
      sort: sortLink('name', say('people.columns.name'), wish, words),
      cell: ({ id, name, email }) => (
        <a href={`/admin/people/${id}`} className="block min-w-0 font-medium hover:underline md:max-w-80">
          <bdi className="block truncate">{name || email}</bdi>
          <bdi className="block truncate font-normal text-muted text-xs">{email}</bdi>
        </a>
      ),
    },
    {
      id: 'role',
      title: say('people.columns.role'),
      cell: ({ role, disabledAt }) => (
        <span className="flex flex-wrap gap-1.5 max-md:justify-end">
          {say(`people.roles.${role}`)}
          {disabledAt && (
            <Badge tone="bad" icon="stop">
              {say('people.only.disabled')}
            </Badge>
          )}
        </span>
      ),
    },
    {
      id: 'connections',
      title: say('people.columns.connections'),
      numeric: true,
      cell: ({ connections }) => connections,
    },
    {
      id: 'seen',
      title: say('people.columns.seen'),
      cell: ({ seenAt }) =>
        seenAt ? (
          <TimeAgo at={seenAt} now={now} />
        ) : (
          <span className="text-muted">{say('people.never')}</span>
        ),
    },
    {
      id: 'created',
      title: say('people.columns.created'),
      sort: sortLink('created', say('people.columns.created'), wish, words),
      cell: ({ createdAt }) => <TimeAgo at={createdAt} now={now} />,
    },
  ];
  return (
    <DataTable
      caption={say('people.caption')}
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/people/${id}`}
    />
  );
}

function sortLink(by: PeopleSortedBy, column: string, wish: PeopleWish, { say }: Words) {
  const direction =
    wish.sort === by ? ('ascending' as const) : wish.sort === `-${by}` ? ('descending' as const) : null;
  const next = direction === 'ascending' ? (`-${by}` as const) : by;
  const name = say(next === by ? 'people.sort.up' : 'people.sort.down', { column });
  return { href: peopleHref(wish, { sort: next }), name, direction };
}
