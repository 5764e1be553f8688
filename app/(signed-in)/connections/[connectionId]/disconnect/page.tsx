import { notFound } from 'next/navigation';
import { DisconnectForm } from '#components/connections/disconnect-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { Trouble } from '#components/layout/trouble.tsx';
import { Card } from '#components/ui/card.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { NODE, withNode } from '#components/ui/with-node.tsx';
import { disconnectAction } from '#lib/features/connections/actions.ts';
import { getConnection } from '#lib/features/connections/get-connection.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';

export const generateMetadata = pageTitle('rows.asking.name');

type PageProps = { params: Promise<{ connectionId: string }> };

/** The dialog of the list, as a page: for browsers without script, and for a link in a new tab. */
export default function DisconnectPage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:manage-own');
    const connection = await getConnection(viewer, (await params).connectionId);
    if (!connection) notFound();
    const words = await requestWords();
    const { say } = words;
    const account = <bdi>{connection.accountOn}</bdi>;
    if (connection.status === 'disconnected') {
      return (
        <Main>
          <Trouble
            icon="unplug"
            tone="neutral"
            title={say('dashboard.disconnected.title')}
            action={
              <LinkButton href="/connections" variant="primary">
                {say('dashboard.disconnected.back')}
              </LinkButton>
            }
          >
            {withNode(say('dashboard.disconnected.text', { account: NODE }), account)}
          </Trouble>
        </Main>
      );
    }
    return (
      <Main narrow>
        <Card className="p-6">
          <h1 className="break-words font-semibold text-lg">
            {withNode(say('rows.asking.title', { account: NODE }), account)}
          </h1>
          <SayProvider {...spoken(words, 'rows')}>
            <DisconnectForm id={connection.id} action={disconnectAction} />
          </SayProvider>
        </Card>
      </Main>
    );
  });
}
