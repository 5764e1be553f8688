import type { ReactNode } from 'react';

/** A row of a `<dl>`: what it is, and what it is in this case. */
export function FactLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-muted text-sm leading-6">{name}</dt>
      <dd className="min-w-0 leading-6">{children}</dd>
    </div>
  );
}
