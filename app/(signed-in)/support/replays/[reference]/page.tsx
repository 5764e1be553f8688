import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReplayResult } from '#components/connections/replay/replay-result.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { BackLink } from '#components/support/back-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { FactLine } from '#components/ui/fact-line.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { TimeAgo } from '#components/ui/time-ago.tsx';
import { getReplay } from '#lib/features/connections/replay/get-replay.ts';
import type { ReplayView } from '#lib/features/connections/replay/view.ts';
import { recordLook } from '#lib/infra/auth/record-look.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';

export const generateMetadata = pageTitle('replay.title');

type PageProps = { params: Promise<{ reference: string }> };

/** A replay beside the run that it is compared with. */
export default function ReplayPage({ params }: PageProps) {
  return calmly(async () => {
    const viewer = await requireViewer('connection:diagnose');
    const seeing = await requireViewer('connection:see-all');
    const replay = await getReplay(viewer, (await params).reference);
    if (!replay) notFound();
    if (replay.connectionId) await recordLook(seeing, replay.connectionId, 'attempt');
    const words = await requestWords();
    return (
      <Main>
        <BackLink words={words} />
        <PageHeading title={words.say('replay.result.title', { reference: replay.reference })}>
          <bdi className="font-mono">{replay.host}</bdi>
        </PageHeading>
        <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <ReplayResult replay={replay} words={words} />
          <Facts replay={replay} now={new Date().toISOString()} words={words} />
        </div>
      </Main>
    );
  });
}

type FactsProps = { replay: ReplayView; now: string; words: Words };

/** Who asked for it and why, and the ways on. */
function Facts({ replay, now, words: { say } }: FactsProps): ReactNode {
  const { reference, host, at, by, reason, before, connectionId } = replay;
  return (
    <Card className="p-5 lg:order-last">
      <dl className="flex flex-col gap-2.5 lg:*:grid-cols-1">
        <FactLine name={say('replay.reason.label')}>
          <bdi className="break-words">{reason}</bdi>
        </FactLine>
        <FactLine name={say('replay.result.by')}>
          <bdi>{by}</bdi>
        </FactLine>
        <FactLine name={say('replay.result.when')}>
          <TimeAgo at={at} now={now} />
        </FactLine>
        {before && (
          <FactLine name={say('replay.result.attempt')}>
            <TextLink href={`/support/attempts/${before.reference}`} className="font-mono">
              {before.reference}
            </TextLink>{' '}
            <span className="text-muted text-sm">
              <TimeAgo at={before.at} now={now} />
            </span>
          </FactLine>
        )}
        <FactLine name={say('replay.result.open')}>
          <TextLink href={`/support/attempts/${reference}`} className="font-mono">
            {reference}
          </TextLink>
        </FactLine>
        {connectionId && (
          <FactLine name={say('replay.result.connection')}>
            <TextLink href={`/support/connections/${connectionId}`}>
              <bdi>{host}</bdi>
            </TextLink>
          </FactLine>
        )}
      </dl>
    </Card>
  );
}
