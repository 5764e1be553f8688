import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountWords } from '#components/connections/account-name.tsx';
import { ConnectFlow } from '#components/connections/connect-flow.tsx';
import { ConnectGuide } from '#components/connections/connect-guide.tsx';
import { fieldMending } from '#components/connections/field-mending.ts';
import { instanceHost } from '#components/connections/instance-host.ts';
import { OutcomeDone } from '#components/connections/outcome-done.tsx';
import { OutcomeStored } from '#components/connections/outcome-stored.tsx';
import { Main } from '#components/layout/main.tsx';
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
    const { verdict, connection } = attempt;
    return (
      <Main>
        {verdict === 'ok' && connection ? (
          <OutcomeDone attempt={attempt} connection={connection} />
        ) : (
          <ConnectFlow
            connect={connectAction}
            stream={streamConnectAction}
            guide={<ConnectGuide scopes={env().requiredScopes} />}
            stored={stored(attempt)}
            initial={{
              status: 'idle',
              hostname: attempt.input,
              fieldErrors: {},
              code: null,
              reference: null,
            }}
            {...renewal(attempt)}
          />
        )}
      </Main>
    );
  });
}

function stored(attempt: AttemptView) {
  // `ok` without a connection: it was made, and its row has gone since.
  const code = attempt.verdict === 'ok' ? 'internal' : attempt.verdict;
  return {
    attempt,
    mending: fieldMending(attempt),
    outcome: <OutcomeStored attempt={attempt} code={code} />,
  };
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
