import { Forecast } from '#components/admin/overview/forecast.tsx';
import { HowItRuns, LastDay } from '#components/admin/overview/how-it-runs.tsx';
import { StatusTiles } from '#components/admin/overview/status-tiles.tsx';
import { CertificateList, DownList, TroubledList } from '#components/admin/overview/trouble-lists.tsx';
import { Versions } from '#components/admin/overview/versions.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { getOverview } from '#lib/features/admin/overview/get-overview.ts';
import type { OverviewView } from '#lib/features/admin/overview/view.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';

export const generateMetadata = pageTitle('overview.title');

/** How all connections are, what will come, and what does not run as it should. */
export default function AdminPage() {
  return calmly(async () => {
    const viewer = await requireViewer('deployment:see');
    const [words, view] = await Promise.all([requestWords(), getOverview(viewer)]);
    const { say, utcTime } = words;
    return (
      <Main wide>
        <PageHeading title={say('overview.title')}>
          {say(view.kept ? 'overview.kept' : 'overview.asOf', {
            live: say('overview.live', { count: view.live }),
            time: utcTime(new Date(view.countedAt)),
          })}
        </PageHeading>
        <div className="mt-6 flex flex-col gap-5">
          <StatusTiles view={view} words={words} />
          {view.live + view.statuses.disconnected === 0 ? (
            <NothingYet words={words} />
          ) : (
            <Panels view={view} words={words} />
          )}
        </div>
      </Main>
    );
  });
}

function Panels({ view, words }: { view: OverviewView; words: Words }) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-5">
        <Forecast view={view} words={words} />
        <HowItRuns view={view} words={words} />
        <LastDay view={view} words={words} />
      </div>
      <div className="flex min-w-0 flex-col gap-5">
        <DownList view={view} now={new Date().toISOString()} words={words} />
        <TroubledList view={view} words={words} />
        <CertificateList view={view} words={words} />
        <Versions view={view} words={words} />
      </div>
    </div>
  );
}

function NothingYet({ words: { say } }: { words: Words }) {
  return (
    <EmptyState
      title={say('overview.first.title')}
      action={<LinkButton href="/admin/invitations">{say('overview.first.invite')}</LinkButton>}
    >
      {say('overview.first.text')}
    </EmptyState>
  );
}
