import type { ReactNode } from 'react';
import { Card } from '../ui/card.tsx';

type PageSectionProps = { id: string; title: string; intro?: ReactNode; children: ReactNode };

/** One part of a page of many, to be linked to. */
export function PageSection({ id, title, intro, children }: PageSectionProps) {
  return (
    <Card id={id} aria-labelledby={`${id}-title`} className="p-5 sm:p-6">
      <h2 id={`${id}-title`} className="font-semibold text-md">
        {title}
      </h2>
      {intro && <p className="mt-1 max-w-prose text-muted text-sm">{intro}</p>}
      <div className="mt-4">{children}</div>
    </Card>
  );
}
