import { Drawing, Mark } from './drawing.tsx';

/** The one moment in which GitLab shows the token. */
export function ShownOnceDrawing() {
  return (
    <Drawing text="GitLab shows the new token once, hidden behind dots. Mark 1: the button that copies it.">
      <div className="flex flex-col gap-2 bg-ok-bg p-4">
        <span className="font-medium">Your new personal access token</span>
        <span className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate rounded-md border border-control bg-surface px-2.5 py-1.5 font-mono text-xs">
            ••••••••••••••••••••••••••
          </span>
          <Mark number={1} />
          <span className="rounded-md border border-control bg-surface px-2.5 py-1 font-medium">Copy</span>
        </span>
      </div>
    </Drawing>
  );
}
