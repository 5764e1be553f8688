import { connectionHref } from '#lib/domain/support-paths.ts';
import type { ConnectionLine } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { StatusBadge } from '../connections/status-badge.tsx';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { PersonLink } from './person-link.tsx';

type ConnectionRow = ConnectionLine & { why?: string };

type ConnectionTableProps = {
  caption: string;
  connections: readonly ConnectionRow[];
  who?: boolean;
  words: Words;
};

export function ConnectionTable({ caption, connections, who = true, words }: ConnectionTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={connections}
      rowKey={({ id }) => id}
      rowHref={({ id }) => connectionHref(id)}
      columns={columnsOf(words).filter(
        ({ id }) => (id !== 'who' || who) && (id !== 'why' || connections.some(({ why }) => why)),
      )}
    />
  );
}

function columnsOf(words: Words): DataColumn<ConnectionRow>[] {
  const { say } = words;
  return [
    {
      id: 'account',
      title: say('support.column.account'),
      heads: true,
      cell: ({ id, accountOn, label }) => (
        <>
          <TextLink href={connectionHref(id)} className="break-all">
            <bdi>{accountOn}</bdi>
          </TextLink>
          {label && <bdi className="block break-words font-normal text-muted text-xs">{label}</bdi>}
        </>
      ),
    },
    {
      id: 'status',
      title: say('support.column.status'),
      cell: ({ status }) => <StatusBadge status={status} words={words} />,
    },
    { id: 'who', title: say('support.column.who'), cell: ({ person }) => <PersonLink person={person} /> },
    { id: 'why', title: say('support.column.why'), cell: ({ why }) => why },
  ];
}
