import { useActionState } from 'react';
import { WATCH_IDLE, type WatchState } from '#lib/features/connect/view.ts';
import { Alert } from '../ui/alert.tsx';
import type { Look } from './use-look.ts';

export type WatchAction = (state: WatchState, form: FormData) => Promise<WatchState>;

/** *Tell me when it is back*: the button stands under the address, inside another form; this one it belongs to. */
export function WatchForm({ id, action, look }: { id: string; action: WatchAction; look: Look }) {
  const [state, submit] = useActionState(action, WATCH_IDLE);
  const address = look.phase === 'seen' ? (look.answer.look.baseUrl ?? '') : '';
  return (
    <>
      <form id={id} action={submit} className="hidden">
        <input type="hidden" name="address" value={address} />
      </form>
      {state.status !== 'idle' && (
        <div className="mt-4">
          <Alert tone={state.status === 'done' ? 'ok' : 'warn'} title={state.title} role="status">
            {state.text}
          </Alert>
        </div>
      )}
    </>
  );
}
