import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountWords } from '#components/connections/account-name.tsx';
import { ConnectFlow } from '#components/connections/connect-flow.tsx';
import { ConnectGuide } from '#components/connections/connect-guide.tsx';
import { idleForm } from '#components/connections/idle-form.ts';
import { OutcomeDone } from '#components/connections/outcome-done.tsx';
import { OutcomeStored } from '#components/connections/outcome-stored.tsx';
import { Main } from '#components/layout/main.tsx';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { env } from '#lib/env.ts';
import { connectAction, streamConnectAction } from '#lib/features/connections/actions.ts';
import { getAttempt } from '#lib/features/connections/get-attempt.ts';
import type { AttemptView } from '#lib/features/connections/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../../calmly.tsx';

export const metadata: Metadata = { title: 'Outcome' };

type PageProps = { params: Promise<{ reference: string }> };

/** One attempt as it was stored: what a plain form post leads to, and what a reload of the streamed one shows. */
export default function OutcomePage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:link');
    const attempt = await getAttempt(viewer, (await params).reference);
    if (!attempt) notFound();
    const { outcome, connection } = attempt;
    return (
      <Main>
        {!outcome ? (
          connection && <OutcomeDone attempt={attempt} connection={connection} />
        ) : (
          <ConnectFlow
            connect={connectAction}
            stream={streamConnectAction}
            guide={<ConnectGuide scopes={env().requiredScopes} />}
            stored={{ attempt, outcome: <OutcomeStored attempt={attempt} outcome={outcome} /> }}
            initial={idleForm(attempt.input)}
            {...renewal(attempt)}
          />
        )}
      </Main>
    );
  });
}

/** The form below a failed renewal or re-check goes on with the same connection. */
function renewal({ kind, connection }: AttemptView) {
  if (kind === 'link' || !connection) return {};
  return {
    renew: {
      id: connection.id,
      words: `${accountWords(connection)} on ${instanceHost(connection.instanceUrl)}`,
    },
  };
}
