import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { CheckList } from '#components/connect/check-list.tsx';
import { RepairPanel } from '#components/connections/repair/repair-panel.tsx';
import { ReplayPanel } from '#components/connections/replay/replay-panel.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { SectionNav } from '#components/layout/section-nav.tsx';
import { AttemptTable } from '#components/support/attempt-table.tsx';
import { BackLink } from '#components/support/back-link.tsx';
import { BundlePanel } from '#components/support/bundle-panel.tsx';
import { CaseFacts } from '#components/support/case-facts.tsx';
import { DiagnosisCard } from '#components/support/diagnosis-card.tsx';
import { GitlabLog } from '#components/support/gitlab-log.tsx';
import { MessagePanel } from '#components/support/message-panel.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SayProvider } from '#components/ui/say.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { NODE, withNode } from '#components/ui/with-node.tsx';
import { getRepairOffer } from '#lib/features/connections/repair/get-repair-offer.ts';
import { getReplayOffer } from '#lib/features/connections/replay/get-replay-offer.ts';
import { getBundle } from '#lib/features/support/bundle/get-bundle.ts';
import { getCase } from '#lib/features/support/get-case.ts';
import type { BundleView, CaseView } from '#lib/features/support/view.ts';
import { isPermitted, requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../../calmly.tsx';

type PageProps = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const reference = (await params).reference.slice(0, 12);
  return { title: (await requestWords()).say('support.attempt.title', { reference }) };
}

type Section = { id: string; title: string; intro?: string; content: ReactNode };

/** Everything about one attempt: its cause on top, then all that was seen. */
export default function AttemptPage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:diagnose');
    if (!isPermitted(viewer, 'connection:see-all')) notFound();
    const words = await requestWords();
    const found = await getCase(viewer, (await params).reference);
    if (!found) notFound();
    const { say } = words;
    const now = new Date().toISOString();
    const [offer, repair, bundle] = await Promise.all([
      getReplayOffer(viewer, found.reference),
      getRepairOffer(viewer, found.reference),
      getBundle(viewer, found.reference, false),
    ]);
    const replaying = offer && {
      id: 'replay',
      title: say('replay.title'),
      content: <ReplayPanel offer={offer} now={now} words={words} />,
    };
    const repairing = repair && {
      id: 'repair',
      title: say('repair.title'),
      content: <RepairPanel offer={repair} now={now} words={words} />,
    };
    const bundled = bundle && {
      id: 'bundle',
      title: say('support.bundle.title'),
      intro: say('support.bundle.intro'),
      content: <BundlePanel bundle={viewOf(bundle)} reference={found.reference} words={words} />,
    };
    const sections = [
      ...sectionsOf(found, words),
      ...(replaying ? [replaying] : []),
      ...(repairing ? [repairing] : []),
      ...factsOf(found, now, words),
      ...(bundled ? [bundled] : []),
    ];
    return (
      <Main wide>
        <BackLink words={words} />
        <PageHeading title={say('support.attempt.title', { reference: found.reference })}>
          {found.kind} · <bdi className="break-all">{found.address}</bdi> · {found.at}
        </PageHeading>
        {found.replay && <ReplayNote replay={found.replay} words={words} />}
        <div className="mt-6 grid gap-x-10 lg:grid-cols-[11rem_minmax(0,46rem)]">
          <SectionNav
            label={say('support.attempt.contents')}
            sections={[{ id: 'diagnosis', title: say('support.attempt.diagnosis') }, ...sections]}
          />
          <SayProvider {...spoken(words, 'connect')}>
            <div className="flex min-w-0 flex-col gap-5">
              <DiagnosisCard
                diagnosis={found.diagnosis}
                action={adminLinks(viewer, found, words)}
                words={words}
              />
              {sections.map(({ content, ...about }) => (
                <PageSection key={about.id} {...about}>
                  {content}
                </PageSection>
              ))}
            </div>
          </SayProvider>
        </div>
      </Main>
    );
  });
}

function sectionsOf(found: CaseView, words: Words): Section[] {
  const { message, person, reference, checks, gitlabLog, at } = found;
  const { say } = words;
  return [
    ...(message
      ? [
          {
            id: 'message',
            title: say('support.message.title'),
            content: (
              <MessagePanel message={message} email={person.email} reference={reference} words={words} />
            ),
          },
        ]
      : []),
    {
      id: 'checks',
      title: say('support.attempt.checks'),
      intro: say('support.attempt.checksIntro'),
      content: <CheckList checks={checks} />,
    },
    {
      id: 'log',
      title: say('support.log.title'),
      ...(gitlabLog ? { intro: say('support.log.intro') } : {}),
      content: <GitlabLog log={gitlabLog} at={at} words={words} />,
    },
  ];
}

function factsOf(found: CaseView, now: string, words: Words): Section[] {
  const { say } = words;
  return [
    { id: 'facts', title: say('support.attempt.facts'), content: <CaseFacts found={found} words={words} /> },
    {
      id: 'neighbours',
      title: say('support.attempt.neighbours'),
      content:
        found.neighbours.length > 0 ? (
          <AttemptTable
            caption={say('support.attempt.neighbours')}
            attempts={found.neighbours}
            who={false}
            now={now}
            words={words}
          />
        ) : (
          <p className="text-muted">{say('support.attempt.noNeighbours')}</p>
        ),
    },
  ];
}

function viewOf(bundle: NonNullable<Awaited<ReturnType<typeof getBundle>>>): BundleView {
  if (!bundle.ok) return { ok: false, incident: bundle.error };
  const { text, kilobytes } = bundle.value;
  return { ok: true, text, kilobytes };
}

function ReplayNote({
  replay: { comparedWith, reason },
  words: { say },
}: {
  replay: NonNullable<CaseView['replay']>;
  words: Words;
}) {
  return (
    <p className="mt-2 text-muted">
      {comparedWith &&
        withNode(
          say('support.attempt.replayOf', { reference: NODE }),
          <TextLink href={`/support/attempts/${comparedWith}`}>{comparedWith}</TextLink>,
        )}{' '}
      {say('support.attempt.replayReason', { reason })}
    </p>
  );
}

/** What only administrators can do about it. */
function adminLinks(viewer: Viewer, { baseUrl, diagnosis, person }: CaseView, { say }: Words): ReactNode {
  const about = baseUrl && isPermitted(viewer, 'instance:manage') ? encodeURIComponent(baseUrl) : null;
  const governs = isPermitted(viewer, 'person:manage');
  if (!about && !governs) return null;
  return (
    <>
      {about && (
        <LinkButton href={`/admin/instances?add=${about}`} size="sm">
          {say(diagnosis.code === 'tls.untrusted' ? 'support.attempt.addCa' : 'support.attempt.addInstance')}
        </LinkButton>
      )}
      {governs && (
        <LinkButton href={`/admin/people/${person.id}`} size="sm">
          {say('support.attempt.govern')}
        </LinkButton>
      )}
    </>
  );
}
