import type { ReactNode } from 'react';

type EmptyStateProps = { drawing?: ReactNode; title: string; children: ReactNode; action?: ReactNode };

export function EmptyState({ drawing, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center rounded-xl border border-border border-dashed bg-surface px-6 py-14 text-center">
      {drawing && <div className="mb-6 text-muted">{drawing}</div>}
      <h2 className="font-semibold text-lg">{title}</h2>
      <div className="mt-1.5 max-w-md text-muted">{children}</div>
      {action && <div className="mt-6 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
