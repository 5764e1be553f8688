import type { VariableView } from '#lib/features/admin/configuration/view.ts';
import type { Words } from '#lib/words/words.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** Every variable, as it counts. */
export function VariableTable({
  variables,
  words: { say },
}: {
  variables: readonly VariableView[];
  words: Words;
}) {
  return (
    <DataTable
      caption={say('configuration.caption')}
      rows={variables}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'variable',
          title: say('configuration.column.variable'),
          heads: true,
          cell: ({ name }) => <code className="font-mono text-xs">{name}</code>,
        },
        {
          id: 'value',
          title: say('configuration.column.value'),
          cell: (one) => <Value variable={one} say={say} />,
        },
        {
          id: 'source',
          title: say('configuration.column.source'),
          cell: ({ source }) => <span className="text-muted">{source}</span>,
        },
      ]}
    />
  );
}

function Value({ variable: { value, secret, policy }, say }: { variable: VariableView; say: Words['say'] }) {
  return (
    <>
      {value !== null && value !== '' ? (
        <bdi className="break-all font-mono text-xs">{value}</bdi>
      ) : (
        <span className="text-muted">{secret ?? say('configuration.unset')}</span>
      )}
      {policy && (
        <TextLink href="/admin/policy" className="ml-3 text-xs">
          {say('configuration.policy')}
        </TextLink>
      )}
    </>
  );
}
