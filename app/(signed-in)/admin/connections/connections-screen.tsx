import type { ReactNode } from 'react';
import { BULK_FIELD, BULK_FORM, BulkBar } from '#components/admin/bulk/bulk-bar.tsx';
import { ActiveFilters } from '#components/admin/connections/active-filters.tsx';
import { ConnectionsTable } from '#components/admin/connections/connections-table.tsx';
import { FilterForm } from '#components/admin/connections/filter-form.tsx';
import { SavedViews } from '#components/admin/connections/saved-views.tsx';
import { exportHref, tableHref } from '#components/admin/connections/table-href.ts';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ICONS } from '#components/ui/icons.ts';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { removeViewAction, saveViewAction } from '#lib/features/admin/connections/actions.ts';
import { listAllConnections } from '#lib/features/admin/connections/list-all-connections.ts';
import { listSavedViews } from '#lib/features/admin/connections/list-saved-views.ts';
import {
  NO_FILTER,
  type TableWish,
  tableQuery,
  VIEW_NAME_LENGTH_MAX,
} from '#lib/features/admin/connections/schema.ts';
import type { TableView } from '#lib/features/admin/connections/view.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';

type ScreenProps = {
  viewer: Permitted<'connection:govern'>;
  wish: TableWish;
  /** The connection whose sheet is open, and the sheet. */
  open?: { id: string; sheet: ReactNode };
};

/** The table; with a sheet beside it where a connection is open. */
export async function ConnectionsScreen({ viewer, wish, open }: ScreenProps) {
  const [words, answer, views] = await Promise.all([
    requestWords(),
    listAllConnections(viewer, wish),
    listSavedViews(viewer),
  ]);
  const { say } = words;
  const now = new Date().toISOString();
  const view = answer.ok ? answer.view : null;
  return (
    <SayProvider {...spoken(words, 'ui')}>
      <Main wide>
        <PageHeading title={say('allConnections.title')}>{say('allConnections.intro')}</PageHeading>
        <div className="mt-5 flex items-start gap-5">
          <div className={`flex min-w-0 flex-1 flex-col gap-3 ${open ? 'max-lg:hidden' : ''}`}>
            <FilterForm wish={wish} words={words} />
            <ActiveFilters wish={wish} words={words} />
            <SavedViews
              views={views}
              query={tableQuery(wish).toString()}
              maxLength={VIEW_NAME_LENGTH_MAX}
              save={saveViewAction}
              remove={removeViewAction}
              words={savedWords(views, words)}
              closeIcon={ICONS.close}
            />
            {view && view.rows.length > 0 ? (
              <>
                <BulkBar wish={wish} view={view} words={words} />
                <ConnectionsTable
                  rows={view.rows}
                  wish={wish}
                  open={open?.id ?? null}
                  now={now}
                  words={words}
                  select={{ form: BULK_FORM, name: BULK_FIELD }}
                />
                <Foot view={view} wish={wish} words={words} />
              </>
            ) : (
              <Nothing wish={wish} slow={!answer.ok} words={words} />
            )}
          </div>
          {open?.sheet}
        </div>
      </Main>
    </SayProvider>
  );
}

function savedWords(views: readonly { id: string; name: string }[], { say }: Words) {
  return {
    label: say('allConnections.saved.label'),
    save: say('allConnections.saved.save'),
    name: say('allConnections.saved.name'),
    removes: Object.fromEntries(
      views.map(({ id, name }) => [id, say('allConnections.saved.remove', { name })]),
    ),
  };
}

function Foot({ view, wish, words: { say } }: { view: TableView; wish: TableWish; words: Words }) {
  const { found, before, after } = view;
  const link = (way: 'previous' | 'next', change: Partial<TableWish>) => ({
    href: tableHref(wish, change),
    title: say(`allConnections.pages.${way}`),
  });
  return (
    <>
      <Pager
        label={say('allConnections.pages.label')}
        previous={before ? link('previous', { before }) : null}
        next={after ? link('next', { after }) : null}
      >
        {say(found.more ? 'allConnections.count.many' : 'allConnections.count.some', { count: found.count })}
      </Pager>
      <p className="flex items-center gap-3 text-sm">
        <span className="text-muted">{say('allConnections.export.label')}</span>
        {(['csv', 'json'] as const).map((format) => (
          <a key={format} href={exportHref(wish, format)} download className="text-accent hover:underline">
            {say(`allConnections.export.${format}`)}
          </a>
        ))}
      </p>
    </>
  );
}

function Nothing({ wish, slow, words: { say } }: { wish: TableWish; slow: boolean; words: Words }) {
  const filtered = tableQuery({ ...wish, ...NO_FILTER }).toString() !== tableQuery(wish).toString();
  const what = slow ? 'slow' : filtered ? 'unfound' : 'none';
  return (
    <EmptyState
      title={say(`allConnections.empty.${what}`)}
      action={
        filtered && (
          <LinkButton href={tableHref(wish, NO_FILTER)}>{say('allConnections.filter.clear')}</LinkButton>
        )
      }
    >
      {say(`allConnections.empty.${what}Text`)}
    </EmptyState>
  );
}
