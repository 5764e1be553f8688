import type { OverviewView, VersionView } from '#lib/features/admin/overview/view.ts';
import type { Words } from '#lib/words/words.ts';
import { PageSection } from '../../layout/page-section.tsx';
import { BarList } from '../../ui/bar-list.tsx';

/** How far the GitLabs lie apart: what people are guided through, and what can be asked, goes by their version. */
export function Versions({ view: { versions }, words }: { view: OverviewView; words: Words }) {
  const { say } = words;
  return (
    <PageSection id="versions" title={say('overview.versions.title')}>
      {versions.length === 0 ? (
        <p className="text-muted">{say('overview.versions.none')}</p>
      ) : (
        <BarList
          bars={versions.map((row) => ({
            key: row.version ?? '',
            label: <VersionName row={row} words={words} />,
            value: row.instances,
            text: say('overview.number', { count: row.instances }),
            tone: row.tooOld ? 'bad' : 'accent',
          }))}
        />
      )}
    </PageSection>
  );
}

function VersionName({
  row: { version, older, tooOld },
  words: { say },
}: {
  row: VersionView;
  words: Words;
}) {
  if (version === null) return <span className="text-muted">{say('overview.versions.unknown')}</span>;
  return (
    <>
      {older ? say('overview.versions.older', { version }) : <bdi className="font-mono">{version}</bdi>}
      {tooOld && <span className="ml-1.5 text-bad text-xs">{say('overview.versions.tooOld')}</span>}
    </>
  );
}
