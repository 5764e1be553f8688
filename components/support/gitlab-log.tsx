import type { CaseView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { FactRows } from './fact-rows.tsx';

type GitlabLogProps = { log: CaseView['gitlabLog']; at: string; words: Words };

/** What whoever runs that GitLab needs to find the call in its logs. */
export function GitlabLog({ log, at, words: { say } }: GitlabLogProps) {
  if (!log) return <p className="text-muted">{say('support.log.none')}</p>;
  return (
    <>
      <FactRows
        rows={[
          { name: say('support.log.id'), value: log.correlationId, machine: true },
          { name: say('support.log.at'), value: at, machine: true },
        ]}
      />
      <p className="mt-3 max-w-prose break-words rounded-md border border-border bg-sunken p-3 text-sm">
        {log.ask}
      </p>
      <div className="mt-3">
        <CopyButton text={log.ask} label={say('support.log.copy')} />
      </div>
    </>
  );
}
