import type { AuditRowView } from '#lib/features/admin/audit/view.ts';
import type { Words } from '#lib/words/words.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { TextLink } from '../../ui/text-link.tsx';

type AuditTableProps = { rows: readonly AuditRowView[]; words: Words };

/** Events as they were written, the newest first. */
export function AuditTable({ rows, words }: AuditTableProps) {
  return (
    <DataTable
      caption={words.say('auditLog.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={columnsOf(words)}
    />
  );
}

function columnsOf({ say, day, utcTime }: Words): DataColumn<AuditRowView>[] {
  return [
    {
      id: 'when',
      title: say('auditLog.column.when'),
      cell: ({ at }) => (
        <time dateTime={at} title={at} className="numbers whitespace-nowrap">
          {day(at.slice(0, 10))}, {utcTime(new Date(at))} UTC
        </time>
      ),
    },
    {
      id: 'what',
      title: say('auditLog.column.what'),
      heads: true,
      cell: ({ what, verb }) => (
        <>
          {what}
          <span className="block font-mono font-normal text-muted text-xs">{verb}</span>
        </>
      ),
    },
    {
      id: 'who',
      title: say('auditLog.column.who'),
      cell: ({ who }) => <Named {...who} />,
    },
    {
      id: 'about',
      title: say('auditLog.column.about'),
      cell: ({ about }) => about && <Named {...about} />,
    },
    {
      id: 'details',
      title: say('auditLog.column.details'),
      cell: ({ facts }) => facts.length > 0 && <Facts facts={facts} say={say} />,
    },
  ];
}

function Named({ text, href }: { text: string; href: string | null }) {
  const name = <bdi className="break-all">{text}</bdi>;
  return href === null ? name : <TextLink href={href}>{name}</TextLink>;
}

function Facts({ facts, say }: { facts: AuditRowView['facts']; say: Words['say'] }) {
  return (
    <details>
      <summary className="w-fit cursor-pointer rounded-sm py-0.5 text-muted">
        {say('auditLog.details', { count: facts.length })}
      </summary>
      <dl className="mt-1 grid max-w-md grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 font-mono text-xs">
        {facts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0 break-all">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
