import { StatusBadge } from '#components/connections/status-badge.tsx';
import { type DataColumn, DataTable } from '#components/ui/data-table.tsx';
import { ScopeList } from '#components/ui/scope-list.tsx';
import { TimeAgo } from '#components/ui/time-ago.tsx';
import type { Column, SortedBy, TableWish } from '#lib/features/admin/connections/schema.ts';
import type { TableRowView } from '#lib/features/admin/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { sheetHref, tableHref } from './table-href.ts';

type ConnectionsTableProps = {
  rows: readonly TableRowView[];
  wish: TableWish;
  /** The connection whose sheet is open. */
  open: string | null;
  now: string;
  words: Words;
  /** The form that the checkboxes of the rows belong to, and their name in it. */
  select: { form: string; name: string };
};

export function ConnectionsTable({ rows, wish, open, now, words, select }: ConnectionsTableProps) {
  const { say } = words;
  const columns = wish.columns.map((id): DataColumn<TableRowView> => {
    const sorted = SORTED_BY_COLUMN[id];
    return {
      id,
      title: say(`allConnections.columns.${id}`),
      ...CELLS[id]({ wish, now, words }),
      ...(sorted && { sort: sortLink(sorted, id, wish, words) }),
    };
  });
  return (
    <DataTable
      caption={say('allConnections.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => sheetHref(wish, id)}
      open={open}
      dense={wish.density === 'compact'}
      select={{
        ...select,
        label: ({ account, owner }) => say('bulk.row', { account, owner: owner.name || owner.email }),
      }}
    />
  );
}

const SORTED_BY_COLUMN: Record<Column, SortedBy | null> = {
  owner: 'owner',
  account: 'account',
  instance: 'instance',
  status: null,
  scopes: null,
  expires: 'expires',
  checked: 'checked',
  created: 'created',
  label: 'label',
};

function sortLink(by: SortedBy, column: Column, wish: TableWish, { say }: Words) {
  const direction =
    wish.sort === by ? ('ascending' as const) : wish.sort === `-${by}` ? ('descending' as const) : null;
  const next = direction === 'ascending' ? (`-${by}` as const) : by;
  const name = say(next === by ? 'allConnections.sort.up' : 'allConnections.sort.down', {
    column: say(`allConnections.columns.${column}`),
  });
  return { href: tableHref(wish, { sort: next }), name, direction };
}

type CellFacts = { wish: TableWish; now: string; words: Words };
type Cell = Pick<DataColumn<TableRowView>, 'cell' | 'heads' | 'className' | 'numeric'>;

const CELLS: Record<Column, (facts: CellFacts) => Cell> = {
  owner: () => ({
    cell: ({ owner }) => (
      <span className="block min-w-0 md:max-w-52">
        <bdi className="block truncate">{owner.name}</bdi>
        <bdi className="block truncate text-muted text-xs">{owner.email}</bdi>
      </span>
    ),
  }),
  account: ({ wish }) => ({
    heads: true,
    cell: ({ id, account }) => (
      <a href={sheetHref(wish, id)} className="block font-medium text-fg hover:underline md:max-w-48">
        <bdi className="block truncate">{account}</bdi>
      </a>
    ),
  }),
  instance: () => ({
    cell: ({ instance }) => (
      <bdi title={instance.url} className="block truncate font-mono text-xs md:max-w-52">
        {instance.host}
      </bdi>
    ),
  }),
  status: ({ words }) => ({
    cell: ({ status, problem, disabled }) => (
      <span className="flex min-w-0 flex-col gap-0.5 max-md:items-end">
        <StatusBadge status={status} words={words} />
        {problem && (
          <span title={problem.title} className="truncate text-muted text-xs md:max-w-52">
            {disabled ? words.say('allConnections.view.off') : problem.title}
          </span>
        )}
      </span>
    ),
  }),
  scopes: ({ words }) => ({
    className: 'md:max-w-56',
    cell: ({ scopes }) => <ScopeList scopes={scopes} label={words.say('allConnections.columns.scopes')} />,
  }),
  expires: () => ({
    className: 'whitespace-nowrap',
    cell: ({ expiry, expiresOn }) => (
      <span className="numbers">
        {expiresOn ? (
          <time dateTime={expiresOn} className="block">
            {expiry.day}
          </time>
        ) : (
          expiry.day
        )}
        {expiry.left && <span className="block text-muted text-xs">{expiry.left}</span>}
      </span>
    ),
  }),
  checked: ({ now }) => ({ cell: ({ verifiedAt }) => <TimeAgo at={verifiedAt} now={now} /> }),
  created: ({ now }) => ({ cell: ({ createdAt }) => <TimeAgo at={createdAt} now={now} /> }),
  label: () => ({
    cell: ({ label }) => label && <bdi className="block truncate md:max-w-40">{label}</bdi>,
  }),
};
