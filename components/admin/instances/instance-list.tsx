import type { InstanceSort, InstanceWish } from '#lib/features/admin/instances/schema.ts';
import type { InstanceRowView } from '#lib/features/admin/instances/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { TONE_TEXT } from '../../ui/tone.ts';
import { AccessSign, ReachSign } from './instance-signs.tsx';
import { instancesHref } from './instances-href.ts';
import { StatusCounts } from './status-counts.tsx';

type InstanceListProps = { rows: readonly InstanceRowView[]; wish: InstanceWish; words: Words };

export function InstanceList({ rows, wish, words }: InstanceListProps) {
  return (
    <DataTable
      caption={words.say('instances.list.caption')}
      columns={columnsOf(wish, words)}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/instances/${id}`}
    />
  );
}

function columnsOf(wish: InstanceWish, words: Words): DataColumn<InstanceRowView>[] {
  const { say } = words;
  const head = (id: 'host' | 'version' | 'connections' | 'certificate', first: 'up' | 'down' = 'up') => ({
    id,
    title: say(`instances.column.${id}`),
    sort: sortOf(id, first, wish, words),
  });
  return [
    { ...head('host'), heads: true, className: 'max-w-xs', cell: (row) => <Host row={row} words={words} /> },
    { ...head('version', 'down'), cell: ({ version }) => version ?? say('instances.unknown') },
    { ...head('connections', 'down'), cell: (row) => <Connections row={row} words={words} /> },
    {
      ...head('certificate'),
      cell: ({ certificate }) =>
        certificate ? (
          <span className={certificate.tone === 'neutral' ? undefined : TONE_TEXT[certificate.tone]}>
            {certificate.text}
          </span>
        ) : (
          <span className="text-muted">{say('instances.noCertificate')}</span>
        ),
    },
    {
      id: 'reach',
      title: say('instances.column.reach'),
      className: 'max-w-64',
      cell: ({ reach }) => <ReachSign reach={reach} />,
    },
    {
      id: 'access',
      title: say('instances.column.access'),
      cell: ({ access }) =>
        access === 'default' ? (
          <span className="text-muted">{say('instances.access.default.title')}</span>
        ) : (
          <AccessSign access={access} words={words} />
        ),
    },
  ];
}

function Host({ row, words }: { row: InstanceRowView; words: Words }) {
  return (
    <>
      <TextLink href={`/admin/instances/${row.id}`} className="break-all">
        <bdi>{row.host}</bdi>
      </TextLink>
      {row.ownCa && (
        <span className="mt-1 block">
          <Badge tone="info" icon="shield">
            {words.say('instances.ownCa')}
          </Badge>
        </span>
      )}
    </>
  );
}

function Connections({ row: { connections }, words }: { row: InstanceRowView; words: Words }) {
  if (!connections) return <span className="text-muted">{words.say('instances.uncounted')}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1 max-md:justify-end">
      <span className="numbers">{connections.total}</span>
      <StatusCounts counts={connections.counts} words={words} />
    </span>
  );
}

/** A second press turns the order round. */
function sortOf(
  id: 'host' | 'version' | 'connections' | 'certificate',
  first: 'up' | 'down',
  wish: InstanceWish,
  { say }: Words,
): NonNullable<DataColumn<InstanceRowView>['sort']> {
  const down: InstanceSort = `${id}_desc`;
  const now = wish.sort === id ? 'ascending' : wish.sort === down ? 'descending' : null;
  const next = now === null ? (first === 'up' ? id : down) : now === 'ascending' ? down : id;
  return {
    href: instancesHref(wish, { sort: next }),
    name: say('instances.list.sortBy', { column: say(`instances.column.${id}`) }),
    direction: now,
  };
}
