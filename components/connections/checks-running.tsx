import { instanceHost } from '#lib/domain/instance-host.ts';
import type { CheckView } from '#lib/features/connections/view.ts';
import { Card } from '../ui/card.tsx';
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
  return (
    <Card aria-label="Checks in progress" aria-busy="true" className="overflow-hidden">
      <header className="border-border border-b bg-sunken px-5 py-4">
        <h2 className="font-semibold text-md">Checking</h2>
        <p className="truncate font-mono text-muted text-sm">
          {understood ? instanceHost(understood) : 'the address'}
        </p>
      </header>
      <div className="min-h-[22rem] px-5 py-3">
        <CheckList checks={checks} running next={next} />
      </div>
    </Card>
  );
}
