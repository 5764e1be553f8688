import { Icon } from '#components/ui/icon.tsx';
import type { Words } from '#lib/words/words.ts';
import { Bar, Drawing, GitlabPage, Host, Mark } from './drawing.tsx';

/** Where the hostname stands: in the address bar, whatever page of GitLab is open. */
export function HostnameDrawing({ words, host }: { words: Words; host: string }) {
  return (
    <Drawing words={words} text={words.say('drawings.hostname', { host })}>
      <GitlabPage>
        <TabStrip />
        <AddressBar host={host} />
        <Project />
      </GitlabPage>
    </Drawing>
  );
}

function TabStrip() {
  return (
    <div className="flex h-8 items-end gap-3 bg-sunken px-3">
      <span className="flex gap-1.5 self-center">
        <Dot />
        <Dot />
        <Dot />
      </span>
      <span className="flex h-6 w-28 items-center gap-2 rounded-t-sm border border-border border-b-0 bg-surface px-2">
        <span data-edge className="size-2.5 shrink-0 rounded-[3px] bg-control/40" />
        <Bar className="flex-1" />
      </span>
    </div>
  );
}

function Dot() {
  return <span className="size-2 rounded-full border border-control" />;
}

/** The stem leads from the host to its mark below the bar, so that neither covers the other, however long the host is. */
function AddressBar({ host }: { host: string }) {
  return (
    <div className="border-border border-y px-3 py-2">
      <div className="flex items-start gap-2 rounded-md border border-control/60 bg-sunken px-2.5 py-1 font-mono text-muted">
        <Icon name="lock" size={12} className="mt-1.5" />
        <span className="flex min-w-0 flex-1 leading-6">
          https://
          <span className="relative mx-0.5 rounded-[4px] border border-accent bg-accent-bg px-1 font-semibold text-fg leading-[22px]">
            <span className="[overflow-wrap:anywhere]">
              <Host name={host} />
            </span>
            <span className="absolute top-full left-1/2 h-6 border-accent border-l" />
            <Mark number={1} className="absolute top-[calc(100%+18px)] left-1/2 -translate-x-1/2" />
          </span>
          <span className="min-w-[3ch] flex-1 truncate">/group/project</span>
        </span>
      </div>
    </div>
  );
}

function Project() {
  return (
    <div className="flex h-32">
      <div className="flex w-1/4 flex-col gap-3 border-border border-r bg-sunken p-3">
        <Bar className="w-4/5" />
        <Bar className="w-3/5" />
        <Bar className="w-2/3" />
        <Bar className="w-1/2" />
      </div>
      <div className="flex flex-1 flex-col gap-3 px-4 pt-9">
        <span className="flex items-center gap-2.5">
          <span data-edge className="size-6 shrink-0 rounded-sm bg-control/25" />
          <Bar className="h-2.5 w-2/5" />
        </span>
        <Bar className="w-11/12" />
        <Bar className="w-3/4" />
      </div>
    </div>
  );
}
