import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountWords } from '#components/connections/account-name.tsx';
import { ConnectFlow } from '#components/connections/connect-flow.tsx';
import { ConnectGuide } from '#components/connections/connect-guide.tsx';
import { idleForm } from '#components/connections/idle-form.ts';
import { Main } from '#components/layout/main.tsx';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { env } from '#lib/env.ts';
import { connectAction, streamConnectAction } from '#lib/features/connections/actions.ts';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../calmly.tsx';

export const metadata: Metadata = { title: 'Connect' };

type Query = { renew?: string | string[]; instance?: string | string[] };

export default function ConnectPage({ searchParams }: { searchParams: Promise<Query> }) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:link');
    const { renew, instance } = await searchParams;
    const start = await startOf(viewer, renew, instance);
    return (
      <Main>
        <ConnectFlow
          connect={connectAction}
          stream={streamConnectAction}
          guide={<ConnectGuide scopes={env().requiredScopes} />}
          {...start}
        />
      </Main>
    );
  });
}

async function startOf(viewer: Viewer, renew: Query['renew'], instance: Query['instance']) {
  if (typeof renew !== 'string')
    return { initial: idleForm(typeof instance === 'string' ? instance.slice(0, 512) : '') };
  const connection = await getConnection(viewer, renew);
  if (!connection) notFound();
  const words = `${accountWords(connection)} on ${instanceHost(connection.instanceUrl)}`;
  return { initial: idleForm(connection.instanceUrl), renew: { id: connection.id, words } };
}
