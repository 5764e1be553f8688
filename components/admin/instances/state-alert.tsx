import type { InstanceState } from '#lib/features/admin/instances/view.ts';
import { Alert } from '../../ui/alert.tsx';

/** How a form ended; where somebody else was faster, what stands there now. */
export function StateAlert({ state, current }: { state: InstanceState; current: string }) {
  const { status, tone, title, text, reference } = state;
  if (status === 'idle') return null;
  return (
    <Alert tone={tone} title={title} role={status === 'failed' ? 'alert' : 'status'}>
      {text && <p className="break-words">{text}</p>}
      {state.current !== null && (
        <div className="mt-2 rounded-sm bg-surface p-2 text-fg">
          <p className="text-muted text-xs">{current}</p>
          <p className="whitespace-pre-line break-words">
            <bdi>{state.current}</bdi>
          </p>
        </div>
      )}
      {reference && <p className="font-mono">{reference}</p>}
    </Alert>
  );
}
