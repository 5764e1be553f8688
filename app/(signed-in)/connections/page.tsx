import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ConnectionList } from '#components/connections/connection-list.tsx';
import { ConnectionsLoading } from '#components/connections/connections-loading.tsx';
import { Counters } from '#components/connections/counters.tsx';
import { arrange, type Filter, readFilter } from '#components/connections/filter.ts';
import { NoConnections, NothingMatches } from '#components/connections/no-connections.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { disconnectAction, recheckAction } from '#lib/features/connections/actions.ts';
import { listConnections } from '#lib/features/connections/list-connections.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../calmly.tsx';
import { patiently } from '../../patiently.tsx';

export const metadata: Metadata = { title: 'Connections' };

type PageProps = { searchParams: Promise<{ show?: string | string[]; wait?: string | string[] }> };

export default function ConnectionsPage({ searchParams }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:manage-own');
    const { show, wait } = await searchParams;
    const filter = readFilter(show);
    const drawing = calmly(() => dashboard(viewer, filter));
    if (wait !== undefined) return drawing;
    const waitingHref = `/connections?${filter ? `show=${filter}&` : ''}wait=1`;
    return patiently(drawing, <ConnectionsLoading waitingHref={waitingHref} />);
  });
}

async function dashboard(viewer: Viewer, filter: Filter | null): Promise<ReactNode> {
  const connections = await listConnections(viewer);
  const shown = arrange(connections, filter);
  const connect = (
    <LinkButton href="/connect" variant="primary">
      <Icon name="plus" />
      Connect an account
    </LinkButton>
  );
  return (
    <Main>
      <PageHeading title="Connections" action={connections.length > 0 && connect} />
      <div className="mt-6 flex flex-col gap-5">
        {connections.length > 0 && <Counters connections={connections} current={filter} />}
        {connections.length === 0 ? (
          <NoConnections />
        ) : shown.length === 0 ? (
          <NothingMatches />
        ) : (
          <ConnectionList
            connections={shown}
            actions={{ recheck: recheckAction, disconnect: disconnectAction }}
            now={new Date().toISOString()}
          />
        )}
      </div>
    </Main>
  );
}
