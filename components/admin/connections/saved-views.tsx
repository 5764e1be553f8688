'use client';

import { useActionState } from 'react';
import { type ActionState, IDLE } from '#lib/action/action-state.ts';
import type { SavedViewView, SaveViewState } from '#lib/features/admin/connections/view.ts';
import { IconPaths } from '../../ui/icon-paths.tsx';
import { Input } from '../../ui/input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

type SavedViewsProps = {
  views: readonly SavedViewView[];
  /** The table's address after the question mark, as it is shown now. */
  query: string;
  /** Of a name. */
  maxLength: number;
  save: (state: SaveViewState, form: FormData) => Promise<SaveViewState>;
  remove: (state: ActionState<'viewId'>, form: FormData) => Promise<ActionState<'viewId'>>;
  /** `removes` by the id of the view. */
  words: { label: string; save: string; name: string; removes: Readonly<Record<string, string>> };
  closeIcon: readonly string[];
};

/** The table's addresses under names of one's own. */
export function SavedViews({ views, query, maxLength, save, remove, words, closeIcon }: SavedViewsProps) {
  const [state, submit] = useActionState<SaveViewState, FormData>(save, IDLE);
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      {views.length > 0 && (
        <ul aria-label={words.label} className="flex flex-wrap gap-2">
          {views.map((view) => (
            <li key={view.id} className="flex items-center rounded-full border border-border bg-surface">
              <a
                href={`/admin/connections?${view.query}`}
                aria-current={view.query === query ? 'page' : undefined}
                className="flex min-h-7 items-center pl-3 aria-[current]:font-medium aria-[current]:text-accent hover:underline"
              >
                <bdi>{view.name}</bdi>
              </a>
              <RemoveView view={view} remove={remove} title={words.removes[view.id] ?? ''} icon={closeIcon} />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary className="flex min-h-7 items-center text-accent hover:underline">{words.save}</summary>
        <form action={submit} className="mt-1 flex flex-wrap gap-2">
          <input type="hidden" name="query" value={query} />
          <Input
            name="name"
            aria-label={words.name}
            placeholder={words.name}
            maxLength={maxLength}
            required
            defaultValue={state.values.name}
            className="sm:w-56"
          />
          <SubmitButton>{words.save}</SubmitButton>
        </form>
      </details>
      <p role="status" className={state.status === 'failed' ? 'text-bad' : 'text-muted'}>
        {state.values.told}
      </p>
    </div>
  );
}

type RemoveViewProps = Pick<SavedViewsProps, 'remove'> & {
  view: SavedViewView;
  title: string;
  icon: readonly string[];
};

function RemoveView({ view, remove, title, icon }: RemoveViewProps) {
  const [, submit] = useActionState<ActionState<'viewId'>, FormData>(remove, IDLE);
  return (
    <form action={submit}>
      <input type="hidden" name="viewId" value={view.id} />
      <button
        type="submit"
        title={title}
        aria-label={title}
        className="grid size-7 place-items-center rounded-full text-muted hover:bg-sunken hover:text-fg"
      >
        <IconPaths paths={icon} size={12} />
      </button>
    </form>
  );
}
