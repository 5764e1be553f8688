import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Renewing } from '#components/connect/connect-form.tsx';
import { OutcomeDone } from '#components/connect/outcome-done.tsx';
import { OutcomeStored } from '#components/connect/outcome-stored.tsx';
import { Main } from '#components/layout/main.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { getInstanceHelp } from '#lib/features/connect/get-instance-help.ts';
import { labelAction } from '#lib/features/connections/actions.ts';
import { getAttempt } from '#lib/features/connections/get-attempt.ts';
import type { AttemptView } from '#lib/features/connections/view.ts';
import { listReminders } from '#lib/features/reminders/list-reminders.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import { calmly } from '../../../calmly.tsx';
import { connectScreen } from '../connect-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).say('connect.outcome') };
}

type PageProps = { params: Promise<{ reference: string }> };

/** One attempt as it was stored: what a plain form post leads to, and what a reload of the streamed one shows. */
export default function OutcomePage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:link');
    const attempt = await getAttempt(viewer, (await params).reference);
    if (!attempt) notFound();
    const { outcome, connection } = attempt;
    if (outcome) {
      const help = await getInstanceHelp(viewer, foundBy(attempt), await requestWords());
      const stored = { attempt, outcome: <OutcomeStored attempt={attempt} outcome={outcome} help={help} /> };
      return connectScreen(viewer, { hostname: attempt.input, stored, ...renewal(attempt) });
    }
    if (!connection) return null;
    const [words, reminders] = await Promise.all([requestWords(), listReminders(viewer, connection.id)]);
    return (
      <Main>
        <SayProvider {...spoken(words, 'connect')}>
          <OutcomeDone
            attempt={attempt}
            connection={connection}
            reminder={reminders?.coming[0] ?? null}
            words={words}
            saveLabel={labelAction}
          />
        </SayProvider>
      </Main>
    );
  });
}

/** The GitLab that showed itself as one; who only typed an address is told nothing of it. */
function foundBy({ baseUrl, checks }: AttemptView): string | null {
  return checks.some(({ name, status }) => name === 'gitlab' && status === 'passed') ? baseUrl : null;
}

/** The form below a failed renewal or re-check goes on with the same connection. */
function renewal({ kind, connection }: AttemptView): { renew?: Renewing } {
  if (kind === 'link' || !connection) return {};
  const { id, accountOn: words, status } = connection;
  return { renew: { id, words, changeAccount: false, holdsToken: status !== 'disconnected' } };
}
