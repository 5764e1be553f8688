import type { ReactNode } from 'react';

/** A drawing of somebody else's page: grey bars for what does not matter, real words for what must be found. */
export function Drawing({ text, children }: { text: string; children: ReactNode }) {
  return (
    <figure className="my-4">
      <div
        role="img"
        aria-label={text}
        className="overflow-hidden rounded-lg border border-control bg-surface text-fg text-sm"
      >
        {children}
      </div>
      <figcaption className="mt-1.5 text-muted text-xs">Drawing, not a screenshot</figcaption>
    </figure>
  );
}

export function Bar({ className = 'w-24' }: { className?: string }) {
  return <span className={`block h-2 rounded-full bg-border ${className}`} />;
}

/** The numbered mark that stands beside what a sentence speaks of. */
export function Mark({ number }: { number: number }) {
  return (
    <span className="numbers grid size-5 shrink-0 place-items-center rounded-full bg-accent font-semibold text-[11px] text-on-accent">
      {number}
    </span>
  );
}
