import { BULK_DEEDS } from '#lib/features/admin/bulk/schema.ts';
import { type TableWish, tableQuery } from '#lib/features/admin/connections/schema.ts';
import type { TableView } from '#lib/features/admin/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Button } from '../../ui/button.tsx';
import { SelectPage } from './select-page.tsx';

/** The form that the checkboxes of the table belong to, and their name in it. */
export const BULK_FORM = 'bulk';
export const BULK_FIELD = 'id';

type BulkBarProps = { wish: TableWish; view: TableView; words: Words };

/** What can be done to the selected rows. It leads to a page that says what will happen, so that nothing happens by a slip. */
export function BulkBar({ wish, view, words: { say } }: BulkBarProps) {
  const { found, rows } = view;
  const elsewhere = found.more || found.count > rows.length;
  return (
    <form
      id={BULK_FORM}
      action="/admin/connections/bulk"
      aria-label={say('bulk.label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm"
    >
      {[...tableQuery(wish)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectPage
        form={BULK_FORM}
        name={BULK_FIELD}
        words={{ page: say('bulk.page'), selected: say('bulk.selected') }}
      />
      {elsewhere && (
        <label className="flex min-h-7 items-center gap-2">
          <input type="checkbox" name="all" value="yes" />
          {say(found.more ? 'bulk.foundMany' : 'bulk.found', { count: found.count })}
        </label>
      )}
      <div className="grid grid-cols-2 gap-2 max-sm:w-full sm:ml-auto sm:flex sm:flex-wrap">
        {BULK_DEEDS.map((deed) => (
          <Button key={deed} type="submit" name="deed" value={deed} size="sm" className="max-sm:min-h-11">
            {say(`bulk.${deed}.name`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
