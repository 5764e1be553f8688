import { notFound } from 'next/navigation';
import { LooksList } from '#components/connections/looks-list.tsx';
import { RepairPanel } from '#components/connections/repair/repair-panel.tsx';
import { ReplayPanel } from '#components/connections/replay/replay-panel.tsx';
import { StatusBadge } from '#components/connections/status-badge.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { AttemptTable } from '#components/support/attempt-table.tsx';
import { BackLink } from '#components/support/back-link.tsx';
import { StaffConnectionFacts } from '#components/support/staff-connection-facts.tsx';
import { ToldList } from '#components/support/told-list.tsx';
import { listLooksForStaff } from '#lib/features/connections/history/list-looks.ts';
import { getRepairOffer } from '#lib/features/connections/repair/get-repair-offer.ts';
import { getReplayOffer } from '#lib/features/connections/replay/get-replay-offer.ts';
import { getStaffConnection } from '#lib/features/support/get-staff-connection.ts';
import { isPermitted, requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';

export const generateMetadata = pageTitle('support.connection.title');

/** Somebody's connection: its states, dates and checks. Opening it is a look that its owner sees. */
export default function StaffConnectionPage({ params }: { params: Promise<{ connectionId: string }> }) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:see-all');
    const { connectionId } = await params;
    const words = await requestWords();
    const view = await getStaffConnection(viewer, connectionId);
    if (!view) notFound();
    const diagnoses = isPermitted(viewer, 'connection:diagnose');
    const [looks, offer, repair] = await Promise.all([
      listLooksForStaff(viewer, connectionId),
      diagnoses ? getReplayOffer(viewer, connectionId) : null,
      diagnoses ? getRepairOffer(viewer, connectionId) : null,
    ]);
    const { say } = words;
    const now = new Date().toISOString();
    return (
      <Main wide>
        <BackLink words={words} />
        <PageHeading
          title={view.line.accountOn}
          action={<StatusBadge status={view.line.status} words={words} />}
        >
          {say('support.connection.note')}
        </PageHeading>
        <div className="mt-6 flex max-w-5xl flex-col gap-5">
          <PageSection id="facts" title={say('support.attempt.facts')}>
            <StaffConnectionFacts view={view} now={now} words={words} />
          </PageSection>
          {offer && (
            <PageSection id="replay" title={say('replay.title')}>
              <ReplayPanel offer={offer} now={now} words={words} />
            </PageSection>
          )}
          {repair && (
            <PageSection id="repair" title={say('repair.title')}>
              <RepairPanel offer={repair} now={now} words={words} />
            </PageSection>
          )}
          <PageSection id="attempts" title={say('support.connection.attempts')}>
            {view.attempts.length > 0 ? (
              <AttemptTable
                caption={say('support.connection.attempts')}
                attempts={view.attempts}
                who={false}
                now={now}
                words={words}
              />
            ) : (
              <p className="text-muted">{say('support.connection.noAttempts')}</p>
            )}
          </PageSection>
          <PageSection id="told" title={say('support.connection.told')}>
            <ToldList told={view.told} now={now} words={words} />
          </PageSection>
          <PageSection id="looks" title={say('support.connection.looks')}>
            <LooksList looks={looks} now={now} words={words} />
          </PageSection>
        </div>
      </Main>
    );
  });
}
