import { notFound } from 'next/navigation';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { AttemptTable } from '#components/support/attempt-table.tsx';
import { BackLink } from '#components/support/back-link.tsx';
import { ConnectionTable } from '#components/support/connection-table.tsx';
import { PersonFacts } from '#components/support/person-facts.tsx';
import { getPerson } from '#lib/features/support/get-person.ts';
import { isPermitted, requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';

export const generateMetadata = pageTitle('support.person.title');

/** Whom a case is about, with what they have linked and tried. Read only. */
export default function PersonPage({ params }: { params: Promise<{ personId: string }> }) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:see-all');
    const words = await requestWords();
    const view = await getPerson(viewer, (await params).personId);
    if (!view) notFound();
    const { say } = words;
    const now = new Date().toISOString();
    return (
      <Main wide>
        <BackLink words={words} />
        <PageHeading title={view.person.name || view.person.email}>{say('support.person.note')}</PageHeading>
        <div className="mt-6 flex flex-col gap-5">
          <PageSection id="facts" title={say('support.attempt.facts')}>
            <PersonFacts view={view} governs={isPermitted(viewer, 'person:manage')} now={now} words={words} />
          </PageSection>
          <PageSection id="connections" title={say('support.group.connections')}>
            {view.connections.length > 0 ? (
              <ConnectionTable
                caption={say('support.group.connections')}
                connections={view.connections}
                who={false}
                words={words}
              />
            ) : (
              <p className="text-muted">{say('support.person.noConnections')}</p>
            )}
          </PageSection>
          <PageSection id="attempts" title={say('support.group.attempts')}>
            {view.attempts.length > 0 ? (
              <AttemptTable
                caption={say('support.group.attempts')}
                attempts={view.attempts}
                who={false}
                now={now}
                words={words}
              />
            ) : (
              <p className="text-muted">{say('support.connection.noAttempts')}</p>
            )}
          </PageSection>
        </div>
      </Main>
    );
  });
}
