import type { ReactNode } from 'react';

export type SectionProps = {
  /** Makes ids of what stands there twice differ. */
  theme: 'light' | 'dark';
};

/** @param of files of components/ui that are shown here: gallery.test.ts looks for each of them. */
export function Specimen({ of, children }: { of: readonly string[]; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-2.5">
      <p className="font-mono text-muted text-xs">{of.join(' · ')}</p>
      {children}
    </div>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
