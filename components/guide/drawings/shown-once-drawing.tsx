import { Icon } from '#components/ui/icon.tsx';
import type { GuideEra } from '#lib/domain/gitlab-version.ts';
import type { Words } from '#lib/words/words.ts';
import { Bar, Drawing, GitlabPage, Mark } from './drawing.tsx';

/** GitLab's own words: the new token's label, and what its copy button says when pointed at. */
const SHOWN: Record<GuideEra, { label: string; copy: string }> = {
  classic: { label: 'Your new personal access token', copy: 'Copy personal access token' },
  sidebar: { label: 'Your new personal access token', copy: 'Copy personal access token' },
  settings: { label: 'Your token', copy: 'Copy token' },
  access: { label: 'Token details', copy: 'Copy this value' },
};

/** The one moment in which GitLab shows the token: in plain letters before 16.0, behind dots since. */
export function ShownOnceDrawing({ words, era }: { words: Words; era: GuideEra }) {
  const { label, copy } = SHOWN[era];
  const manner = era === 'classic' ? 'plain' : 'hidden';
  const text = words.say(`drawings.shownOnce.${manner}`, { label, copy });
  return (
    <Drawing words={words} text={text}>
      <GitlabPage>
        <div className="flex flex-col gap-2 p-4 @md:px-6 @md:py-5">
          <span className="mb-2 flex items-center gap-2 text-muted">
            <Icon name="check" size={16} />
            <Bar className="w-3/5" />
          </span>
          <span className="font-medium">{label}</span>
          <span className="flex items-stretch">
            <span className="flex min-h-9 min-w-0 flex-1 items-center overflow-hidden rounded-l-sm border border-control px-2.5 font-mono">
              {manner === 'plain' ? (
                <PlainToken />
              ) : (
                <span className="tracking-widest">{'•'.repeat(60)}</span>
              )}
            </span>
            {manner === 'hidden' && (
              <span className="grid w-9 shrink-0 place-items-center border-control border-y text-muted">
                <Icon name="eye" size={16} />
              </span>
            )}
            <CopyButton />
          </span>
          <span className="self-end rounded-sm border border-control bg-fg px-2 py-0.5 text-surface text-xs">
            {copy}
          </span>
          <Bar className="w-4/5" />
        </div>
      </GitlabPage>
    </Drawing>
  );
}

function PlainToken() {
  return (
    <span className="flex w-full items-center gap-1">
      glpat-
      <Bar className="h-2.5 w-3/5 bg-control/50" />
    </span>
  );
}

function CopyButton() {
  return (
    <span className="relative grid w-10 shrink-0 place-items-center rounded-r-sm border-2 border-accent bg-accent-bg text-accent">
      <Icon name="copy" size={16} />
      <Mark number={1} className="absolute -top-2.5 -right-2.5" />
    </span>
  );
}
