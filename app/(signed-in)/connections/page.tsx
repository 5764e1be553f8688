import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { WatchNews } from '#components/connect/watch-news.tsx';
import { AwayDrawing } from '#components/connections/away-drawing.tsx';
import { ConnectionsLoading } from '#components/connections/connections-loading.tsx';
import { Dashboard } from '#components/connections/dashboard.tsx';
import { listHref } from '#components/connections/list-href.ts';
import { NoConnections } from '#components/connections/no-connections.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { REMOVED } from '#lib/domain/address-text.ts';
import { dismissWatchAction } from '#lib/features/connect/actions.ts';
import { listWatchNews } from '#lib/features/connect/list-watch-news.ts';
import { disconnectAction, recheckAction } from '#lib/features/connections/actions.ts';
import { listConnections } from '#lib/features/connections/list-connections.ts';
import { type ListWish, listSchema } from '#lib/features/connections/schema.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { patiently } from '../../patiently.tsx';
import type { SearchParams } from '../../search-param.ts';

export const generateMetadata = pageTitle('dashboard.title');

export default function ConnectionsPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(
    async () => {
      const params = await searchParams;
      const wish = listSchema.parse(params);
      // A token that was pasted here stays in no address: before anybody is led to sign in and back.
      if (wish.q.includes(REMOVED)) redirect(listHref({ ...wish, q: '' }));
      const viewer = await requireViewer('connection:manage-own');
      const words = await requestWords();
      const drawing = calmly(() => dashboard(viewer, wish, words), <AwayDrawing />);
      // Whoever searches has a page already: it stays until the next one is there.
      const waits = params.wait !== undefined || params.q !== undefined;
      return patiently(drawing, waits ? null : <ConnectionsLoading wish={wish} words={words} />);
    },
    <AwayDrawing />,
  );
}

async function dashboard(viewer: Viewer, wish: ListWish, words: Words): Promise<ReactNode> {
  const [view, news] = await Promise.all([listConnections(viewer, wish), listWatchNews(viewer)]);
  const connect = (
    <LinkButton href="/connect" variant="primary">
      <Icon name="plus" />
      {words.say('dashboard.connect')}
    </LinkButton>
  );
  return (
    <Main>
      <WatchNews news={news} dismiss={dismissWatchAction} words={words} />
      <PageHeading title={words.say('dashboard.title')} action={view.total > 0 && connect} />
      <div className="mt-6 flex flex-col gap-5">
        {view.total === 0 ? (
          <NoConnections />
        ) : (
          <Dashboard
            view={view}
            wish={wish}
            actions={{ recheck: recheckAction, disconnect: disconnectAction }}
            now={new Date().toISOString()}
            words={words}
          />
        )}
      </div>
    </Main>
  );
}
