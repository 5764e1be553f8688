import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CertificateChain } from '#components/admin/instances/certificate-chain.tsx';
import { HistoryStrip, OutageList } from '#components/admin/instances/history-strip.tsx';
import { InstanceFacts } from '#components/admin/instances/instance-facts.tsx';
import { AccessSign, ReachSign } from '#components/admin/instances/instance-signs.tsx';
import { LookForm } from '#components/admin/instances/look-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { newBannerHref } from '#lib/domain/support-paths.ts';
import { lookNowAction } from '#lib/features/admin/instances/actions.ts';
import { getInstance } from '#lib/features/admin/instances/get-instance.ts';
import type { InstanceView } from '#lib/features/admin/instances/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../../calmly.tsx';
import { governingSections } from './governing-sections.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).say('instances.fact.title') };
}

type PageProps = { params: Promise<{ instanceId: string }> };

/** All that is known of one GitLab, and what administrators say of it. */
export default function InstancePage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('instance:manage');
    const instance = await getInstance(viewer, (await params).instanceId);
    if (!instance) notFound();
    const words = await requestWords();
    return (
      <Main wide>
        <Heading instance={instance} words={words} />
        <div className="mt-6 grid items-start gap-5 lg:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-5">
            <InstanceFacts instance={instance} words={words} />
            <PageSection id="reachability" title={words.say('instances.history.title')}>
              <HistoryStrip history={instance.history} words={words} />
              <OutageList history={instance.history} words={words} />
            </PageSection>
            <PageSection id="certificate" title={words.say('instances.certificate.title')}>
              <CertificateChain certificate={instance.certificate} words={words} />
            </PageSection>
          </div>
          <div className="flex min-w-0 flex-col gap-5">{governingSections(instance, words)}</div>
        </div>
      </Main>
    );
  });
}

function Heading({ instance, words }: { instance: InstanceView; words: Words }) {
  const { id, host, reach, access } = instance;
  const { say } = words;
  return (
    <>
      <TextLink href="/admin/instances" className="text-sm">
        {say('instances.back')}
      </TextLink>
      <div className="mt-3">
        <PageHeading title={host} />
        <div className="mt-2 mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <ReachSign reach={reach} />
          <AccessSign access={access} words={words} />
        </div>
        <div className="flex flex-wrap items-start gap-2">
          <LookForm action={lookNowAction} instanceId={id} label={say('instances.look.now')} />
          <LinkButton href={newBannerHref({ baseUrl: instance.baseUrl })}>{say('banners.tell')}</LinkButton>
        </div>
      </div>
    </>
  );
}
