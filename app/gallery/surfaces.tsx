import { BarList } from '#components/ui/bar-list.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { type DataColumn, DataTable } from '#components/ui/data-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { FilterChips } from '#components/ui/filter-chips.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { ModalOpener } from './modal-opener.tsx';
import { type SectionProps, Specimen } from './specimen.tsx';

export function Surfaces({ theme }: SectionProps) {
  return (
    <>
      <Specimen of={['card.tsx']}>
        <Card className="p-5">
          <h3 className="font-semibold text-md">A card</h3>
          <p className="mt-1 text-muted">An edge instead of a shadow.</p>
        </Card>
      </Specimen>
      <Specimen of={['empty-state.tsx']}>
        <EmptyState title="Nothing here yet" action={<Button variant="primary">Begin</Button>}>
          One sentence that says what will stand here.
        </EmptyState>
      </Specimen>
      <Specimen of={['bar-list.tsx']}>
        <BarList
          bars={[
            { key: 'soon', label: '24 Nov – 30 Nov', value: 12, text: '12', href: '#', tone: 'warn' },
            { key: 'later', label: '1 Dec – 7 Dec', value: 31, text: '31', href: '#' },
            { key: 'none', label: '8 Dec – 14 Dec', value: 0, text: '0' },
          ]}
        />
      </Specimen>
      <Specimen of={['modal.tsx']}>
        <ModalOpener id={`${theme}-modal`} />
      </Specimen>
      <Specimen of={['data-table.tsx', 'pager.tsx', 'filter-chips.tsx', 'side-sheet.tsx']}>
        <FilterChips
          label="Filters"
          chips={[{ id: 'host', text: 'git.acme.io', remove: { href: '#', title: 'Remove' } }]}
          clear={{ href: '#', title: 'Clear all' }}
        />
        <DataTable
          caption="People"
          columns={COLUMNS}
          rows={ROWS}
          rowKey={(row) => row.name}
          open="Grace Hopper"
          select={{ form: 'gallery', name: 'id', label: ({ name }) => `Select ${name}` }}
        />
        <Pager label="Pages" previous={null} next={{ href: '#', title: 'Older' }}>
          1–2 of more than 1,000
        </Pager>
      </Specimen>
    </>
  );
}

const ROWS = [
  { name: 'Ada Lovelace', host: 'gitlab.com', days: 364 },
  { name: 'Grace Hopper', host: 'git.a-very-long-department-name.example.com', days: 7 },
];

const COLUMNS: readonly DataColumn<(typeof ROWS)[number]>[] = [
  {
    id: 'name',
    title: 'Name',
    heads: true,
    cell: ({ name }) => name,
    sort: { href: '#', name: 'Sort by name', direction: 'ascending' },
  },
  { id: 'host', title: 'Instance', cell: ({ host }) => host },
  { id: 'days', title: 'Days', numeric: true, cell: ({ days }) => days },
];
