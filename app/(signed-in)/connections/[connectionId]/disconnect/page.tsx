import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountWords } from '#components/connections/account-name.tsx';
import { DisconnectForm } from '#components/connections/disconnect-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { Card } from '#components/ui/card.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { disconnectAction } from '#lib/features/connections/actions.ts';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../../../calmly.tsx';

export const metadata: Metadata = { title: 'Disconnect' };

type PageProps = { params: Promise<{ connectionId: string }> };

/** The dialog of the list, as a page: for browsers without script, and for a link in a new tab. */
export default function DisconnectPage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:manage-own');
    const connection = await getConnection(viewer, (await params).connectionId);
    if (!connection) notFound();
    const words = `${accountWords(connection)} on ${instanceHost(connection.instanceUrl)}`;
    if (connection.status === 'disconnected') {
      return (
        <Main>
          <Trouble
            icon="unplug"
            tone="neutral"
            title="Disconnected"
            action={
              <LinkButton href="/connections" variant="primary">
                Go to your connections
              </LinkButton>
            }
          >
            Patchbay no longer holds a token for <bdi>{words}</bdi>.
          </Trouble>
        </Main>
      );
    }
    return (
      <Main narrow>
        <Card className="p-6">
          <h1 className="break-words font-semibold text-lg">
            Disconnect <bdi>{words}</bdi>
          </h1>
          <DisconnectForm id={connection.id} action={disconnectAction} />
        </Card>
      </Main>
    );
  });
}
