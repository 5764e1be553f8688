import { instanceHost } from '#lib/domain/instance-host.ts';
import type { CheckView } from '#lib/words/check-words.ts';
import { Card } from '../ui/card.tsx';
import { useSay } from '../ui/say.tsx';
import { CheckList } from './check-list.tsx';

/** The checks while they are being made. */
export function ChecksRunning({
  understood,
  checks,
  next,
}: {
  understood: string | null;
  checks: readonly CheckView[];
  next: string | null;
}) {
  const say = useSay();
  return (
    <Card aria-label={say('connect.running.label')} aria-busy="true" className="overflow-hidden">
      <header className="border-border border-b bg-sunken px-5 py-4">
        <h2 className="font-semibold text-md">{say('connect.running.title')}</h2>
        <p className="truncate font-mono text-muted text-sm">
          {understood ? instanceHost(understood) : say('connect.running.address')}
        </p>
      </header>
      <div className="min-h-[22rem] px-5 py-3">
        <CheckList
          checks={checks}
          running
          next={next ?? (checks.length === 0 ? say('connect.running.begun') : null)}
        />
      </div>
    </Card>
  );
}
