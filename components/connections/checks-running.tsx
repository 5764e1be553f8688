import type { CheckView } from '#lib/features/connections/view.ts';
import { Card } from '../ui/card.tsx';
import { CheckList } from './check-list.tsx';
import { instanceHost } from './instance-host.ts';

/** The checks while they are being made. */
export function ChecksRunning({
  understood,
  checks,
}: {
  understood: string | null;
  checks: readonly CheckView[];
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
        <CheckList checks={checks} running />
      </div>
    </Card>
  );
}
