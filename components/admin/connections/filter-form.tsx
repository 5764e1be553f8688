import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import {
  COLUMNS,
  ENDS,
  SEARCH_LENGTH_MAX,
  SORTED_BY,
  STATES,
  type TableWish,
} from '#lib/features/admin/connections/schema.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';

type FilterFormProps = { wish: TableWish; words: Words };

/** One plain GET form: search, filters, columns and density are the table's address. */
export function FilterForm({ wish, words }: FilterFormProps) {
  const { say } = words;
  return (
    <search>
      <form action="/admin/connections" className="flex flex-wrap items-start gap-2">
        <div className="relative min-w-0 flex-1 basis-72">
          <Icon
            name="search"
            size={16}
            className="pointer-events-none absolute inset-y-0 left-3 my-auto text-muted"
          />
          <Input
            type="search"
            name="q"
            defaultValue={wish.q}
            maxLength={SEARCH_LENGTH_MAX}
            aria-label={say('allConnections.search.label')}
            aria-keyshortcuts="/"
            placeholder={say('allConnections.search.hint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            className="pl-9"
          />
        </div>
        <Select
          name="status"
          aria-label={say('allConnections.filter.status')}
          defaultValue={wish.status ?? ''}
          className="w-full sm:w-48"
        >
          <option value="">{say('allConnections.filter.status')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {say(`allConnections.states.${state}`)}
            </option>
          ))}
        </Select>
        <Button type="submit" variant="primary" className="max-sm:flex-1">
          {say('allConnections.search.go')}
        </Button>
        <MoreFilters wish={wish} words={words} />
        <ColumnChoice wish={wish} words={words} />
      </form>
    </search>
  );
}

function MoreFilters({ wish, words }: FilterFormProps) {
  const { say } = words;
  const any = say('allConnections.filter.any');
  return (
    <Panel id="more-filters" label={say('allConnections.filter.more')} icon="filter">
      <div className="grid gap-3 sm:grid-cols-2">
        <Labelled label={say('allConnections.filter.host')}>
          <Input name="host" defaultValue={wish.host} autoComplete="off" spellCheck={false} />
        </Labelled>
        <Labelled label={say('allConnections.filter.owner')}>
          <Input name="owner" defaultValue={wish.owner} autoComplete="off" spellCheck={false} />
        </Labelled>
        <Labelled label={say('allConnections.filter.problem')}>
          <Select name="problem" defaultValue={wish.problem ?? ''}>
            <option value="">{any}</option>
            {OUTCOME_CODES.map((code) => (
              <option key={code} value={code}>
                {outcomeWords(words, code).title}
              </option>
            ))}
          </Select>
        </Labelled>
        <Labelled label={say('allConnections.filter.scope')}>
          <Input name="scope" defaultValue={wish.scope} autoComplete="off" spellCheck={false} />
        </Labelled>
        <Labelled label={say('allConnections.filter.ends')}>
          <Select name="ends" defaultValue={wish.ends ?? ''}>
            <option value="">{any}</option>
            {ENDS.map((ends) => (
              <option key={ends} value={ends}>
                {say(`allConnections.ends.${ends}`)}
              </option>
            ))}
          </Select>
        </Labelled>
        <Labelled label={say('allConnections.sort.label')}>
          <Select name="sort" defaultValue={wish.sort}>
            {SORTED_BY.flatMap((by) => {
              const column = say(`allConnections.columns.${by}`);
              return [
                <option key={by} value={by}>
                  {say('allConnections.sort.up', { column })}
                </option>,
                <option key={`-${by}`} value={`-${by}`}>
                  {say('allConnections.sort.down', { column })}
                </option>,
              ];
            })}
          </Select>
        </Labelled>
        <label className="flex min-h-10 items-center gap-2 self-end">
          <input type="checkbox" name="rotates" value="yes" defaultChecked={wish.rotates !== null} />
          {say('allConnections.filter.rotates')}
        </label>
      </div>
      {wish.endsFrom && <input type="hidden" name="endsFrom" value={wish.endsFrom} />}
      {wish.endsTo && <input type="hidden" name="endsTo" value={wish.endsTo} />}
      <Button type="submit" className="mt-4">
        {say('allConnections.filter.apply')}
      </Button>
    </Panel>
  );
}

function ColumnChoice({ wish, words: { say } }: FilterFormProps) {
  return (
    <Panel id="columns" label={say('allConnections.view.columns')} icon="columns">
      <fieldset>
        <legend className="sr-only">{say('allConnections.view.columns')}</legend>
        <div className="grid grid-cols-2 gap-x-4">
          {COLUMNS.map((column) => (
            <label key={column} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                name="columns"
                value={column}
                defaultChecked={wish.columns.includes(column)}
              />
              {say(`allConnections.columns.${column}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="mt-2 flex min-h-8 items-center gap-2 border-border border-t pt-2">
        <input type="checkbox" name="density" value="compact" defaultChecked={wish.density === 'compact'} />
        {say('allConnections.view.compact')}
      </label>
      <Button type="submit" className="mt-3">
        {say('allConnections.view.apply')}
      </Button>
    </Panel>
  );
}

type PanelProps = { id: string; label: string; icon: 'filter' | 'columns'; children: ReactNode };

/** A popover of the browser, which covers nothing for good. Its fields belong to the form also while it is closed. */
function Panel({ id, label, icon, children }: PanelProps) {
  return (
    <>
      <button type="button" popoverTarget={id} className={buttonClass('secondary', 'md', 'max-sm:flex-1')}>
        <Icon name={icon} />
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className="below-its-button fixed inset-0 m-auto h-fit shadow-lg max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-border bg-surface p-4 text-fg text-sm sm:p-5"
      >
        {children}
      </div>
    </>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label className="flex min-w-0 flex-col gap-1">
      <span className="font-medium">{label}</span>
      {children}
    </label>
  );
}
