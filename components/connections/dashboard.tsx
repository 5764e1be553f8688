import { type ListWish, SEARCH_LENGTH_MAX } from '#lib/features/connections/schema.ts';
import type { ConnectionsView } from '#lib/features/connections/view.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { ICONS } from '../ui/icons.ts';
import { SayProvider } from '../ui/say.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { ConnectionList } from './connection-list.tsx';
import type { RowActions } from './connection-row.tsx';
import { Counters } from './counters.tsx';
import { listHref } from './list-href.ts';
import { NothingMatches } from './no-connections.tsx';
import { OfflineGuard } from './offline-guard.tsx';
import { Outages } from './outages.tsx';
import { Paging } from './paging.tsx';
import { SearchForm } from './search-form.tsx';
import { SortMenu } from './sort-menu.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Fewer are found by looking. */
const SEARCHED_FROM = 8;

type DashboardProps = {
  view: ConnectionsView;
  wish: ListWish;
  actions: RowActions;
  now: string;
  words: Words;
};

/** The list of somebody who has connections, with all that narrows and orders it. */
export function Dashboard({ view, wish, actions, now, words }: DashboardProps) {
  const many = view.total >= SEARCHED_FROM;
  return (
    <SayProvider {...spoken(words, 'rows')}>
      <Counters counts={view.counts} wish={wish} words={words} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        {(many || wish.q !== '') && <Search wish={wish} />}
        {many && <SortMenu wish={wish} words={words} />}
        <div className="sm:ml-auto">
          <ViewSwitch current="list" words={words} />
        </div>
      </div>
      <Outages outages={view.outages} words={words} />
      <Found view={view} wish={wish} words={words} />
      {view.connections.length === 0 ? (
        <NothingMatches wish={wish} words={words} />
      ) : (
        <OfflineGuard at={now} icon={ICONS['wifi-off']}>
          <ConnectionList
            connections={view.connections}
            actions={actions}
            wish={wish}
            now={now}
            words={words}
          />
        </OfflineGuard>
      )}
      <Paging view={view} wish={wish} words={words} />
    </SayProvider>
  );
}

function Search({ wish }: { wish: ListWish }) {
  const { show, sort } = wish;
  const kept = { ...(show && { show }), ...(sort !== 'first' && { sort }) };
  return <SearchForm q={wish.q} kept={kept} maxLength={SEARCH_LENGTH_MAX} icon={ICONS.search} />;
}

/** What a search found, said also to those who only hear the page change. */
function Found({ view: { found }, wish, words: { say } }: Pick<DashboardProps, 'view' | 'wish' | 'words'>) {
  return (
    <p role="status" className="-mb-2 flex flex-wrap gap-x-3 text-muted text-sm empty:hidden">
      {wish.q !== '' && (
        <>
          <bdi className="min-w-0 break-words">{say('dashboard.results.found', { found, q: wish.q })}</bdi>
          <TextLink href={listHref(wish, { q: '' })}>{say('dashboard.results.all')}</TextLink>
        </>
      )}
    </p>
  );
}
