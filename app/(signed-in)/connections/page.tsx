import type { ReactNode } from 'react';
import { WatchNews } from '#components/connect/watch-news.tsx';
import { ConnectionList } from '#components/connections/connection-list.tsx';
import { ConnectionsLoading } from '#components/connections/connections-loading.tsx';
import { Counters } from '#components/connections/counters.tsx';
import { arrange, type Filter, readFilter } from '#components/connections/filter.ts';
import { NoConnections, NothingMatches } from '#components/connections/no-connections.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { dismissWatchAction } from '#lib/features/connect/actions.ts';
import { listWatchNews } from '#lib/features/connect/list-watch-news.ts';
import { disconnectAction, recheckAction } from '#lib/features/connections/actions.ts';
import { listConnections } from '#lib/features/connections/list-connections.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { patiently } from '../../patiently.tsx';

export const generateMetadata = pageTitle('dashboard.title');

type PageProps = { searchParams: Promise<{ show?: string | string[]; wait?: string | string[] }> };

export default function ConnectionsPage({ searchParams }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:manage-own');
    const { show, wait } = await searchParams;
    const filter = readFilter(show);
    const words = await requestWords();
    const drawing = calmly(() => dashboard(viewer, filter, words));
    if (wait !== undefined) return drawing;
    const waitingHref = `/connections?${filter ? `show=${filter}&` : ''}wait=1`;
    return patiently(drawing, <ConnectionsLoading waitingHref={waitingHref} words={words} />);
  });
}

async function dashboard(viewer: Viewer, filter: Filter | null, words: Words): Promise<ReactNode> {
  const [connections, news] = await Promise.all([listConnections(viewer), listWatchNews(viewer)]);
  const shown = arrange(connections, filter);
  const connect = (
    <LinkButton href="/connect" variant="primary">
      <Icon name="plus" />
      {words.say('dashboard.connect')}
    </LinkButton>
  );
  return (
    <Main>
      <WatchNews news={news} dismiss={dismissWatchAction} words={words} />
      <PageHeading title={words.say('dashboard.title')} action={connections.length > 0 && connect} />
      <div className="mt-6 flex flex-col gap-5">
        {connections.length > 0 && <Counters connections={connections} current={filter} words={words} />}
        {connections.length === 0 ? (
          <NoConnections />
        ) : shown.length === 0 ? (
          <NothingMatches />
        ) : (
          <SayProvider {...spoken(words, 'rows')}>
            <ConnectionList
              connections={shown}
              actions={{ recheck: recheckAction, disconnect: disconnectAction }}
              now={new Date().toISOString()}
              words={words}
            />
          </SayProvider>
        )}
      </div>
    </Main>
  );
}
