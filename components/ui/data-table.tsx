import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type DataColumn<Row> = {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Where its head leads, and how the table is sorted by it now. `name` says what the link does: "Sort by expiry, latest first". */
  sort?: { href: string; name: string; direction: 'ascending' | 'descending' | null };
  numeric?: boolean;
  /** It names the row: read out with each of its cells, and the title of its card on narrow screens. */
  heads?: boolean;
  className?: string;
};

type DataTableProps<Row> = {
  /** What a screen reader calls it. */
  caption: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The page of a row; the row's heading cell should hold a link to it. The keyboard layer opens it from anywhere in the row. */
  rowHref?: (row: Row) => string;
  /** Key of the row that is open beside the table. */
  open?: string | null;
  dense?: boolean;
  /** A checkbox in front of each row, in the form with this id. */
  select?: { form: string; name: string; label: (row: Row) => string };
};

/**
 * A table made on the server: sorting, paging and opening are links, so that it needs no script. Below the width of a tablet each row is a card
 * whose cells carry the names of their columns; the roles keep it a table for screen readers there, too: Safari
 * takes them away from what is not displayed as one.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, select } = props;
  return (
    <div className="overflow-x-auto rounded-lg border border-border bg-surface max-md:border-0 max-md:bg-transparent">
      <table role="table" className="w-full border-collapse text-left text-sm max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="max-md:hidden">
          <tr role="row" className="border-border border-b bg-sunken">
            {select && <td role="cell" className="w-9" />}
            {columns.map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:flex max-md:flex-col max-md:gap-3">
          {rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ column: { title, sort, numeric } }: { column: DataColumn<Row> }) {
  const place = clsx('whitespace-nowrap px-3 py-2 font-medium text-muted text-xs', numeric && 'text-right');
  if (!sort)
    return (
      <th role="columnheader" scope="col" className={place}>
        {title}
      </th>
    );
  const { href, name, direction } = sort;
  return (
    <th role="columnheader" scope="col" aria-sort={direction ?? undefined} className={place}>
      <a
        href={href}
        title={name}
        className={clsx('inline-flex min-h-6 items-center gap-1 hover:text-fg', direction && 'text-fg')}
      >
        {title}
        {direction && (
          <Icon name="chevron" size={12} className={clsx(direction === 'descending' && 'rotate-180')} />
        )}
      </a>
    </th>
  );
}

function TableRow<Row>({ row, ...table }: DataTableProps<Row> & { row: Row }) {
  const { columns, rowKey, rowHref, open, dense, select } = table;
  const isOpen = open === rowKey(row);
  return (
    <tr
      role="row"
      data-href={rowHref?.(row)}
      aria-current={isOpen ? 'true' : undefined}
      className={clsx(
        'border-border border-b last:border-b-0 hover:bg-sunken has-[a:focus-visible]:bg-sunken max-md:relative max-md:flex max-md:flex-col max-md:gap-1.5 max-md:rounded-lg max-md:border max-md:bg-surface max-md:p-3.5 max-md:last:border-b',
        isOpen && 'bg-accent-bg hover:bg-accent-bg max-md:bg-accent-bg',
      )}
    >
      {select && (
        <td role="cell" className="w-9 py-1 pl-3 align-middle max-md:absolute max-md:top-2 max-md:right-3">
          <input
            type="checkbox"
            form={select.form}
            name={select.name}
            value={rowKey(row)}
            aria-label={select.label(row)}
            className="size-6 scale-[0.67]"
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} dense={dense ?? false} />
      ))}
    </tr>
  );
}

function Cell<Row>({ column, row, dense }: { column: DataColumn<Row>; row: Row; dense: boolean }) {
  const { title, cell, heads, numeric, className } = column;
  const content = cell(row);
  // A card does not name what it has not.
  const isEmpty = content === null || content === undefined || content === false || content === '';
  const place = clsx(
    'px-3 align-middle font-normal max-md:px-0 max-md:py-0',
    dense ? 'py-1' : 'py-2.5',
    numeric && 'numbers md:text-right',
    heads
      ? 'max-md:order-first max-md:pr-9 max-md:font-medium max-md:text-base'
      : isEmpty
        ? 'max-md:hidden'
        : 'max-md:flex max-md:items-baseline max-md:justify-between max-md:gap-4 max-md:before:shrink-0 max-md:before:text-muted max-md:before:content-[attr(data-title)]',
    className,
  );
  return heads ? (
    <th role="rowheader" scope="row" className={place}>
      {content}
    </th>
  ) : (
    <td role="cell" data-title={title} className={place}>
      <div className="min-w-0 max-md:text-right">{content}</div>
    </td>
  );
}
