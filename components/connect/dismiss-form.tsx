'use client';

import { type ReactNode, useActionState } from 'react';
import { WATCH_IDLE } from '#lib/features/connect/view.ts';
import type { WatchAction } from './watch-form.tsx';

/** Puts a notice away; the page that follows is without it. */
export function DismissForm({
  id,
  action,
  children,
}: {
  id: string;
  action: WatchAction;
  children: ReactNode;
}) {
  const [, submit] = useActionState(action, WATCH_IDLE);
  return (
    <form action={submit}>
      <input type="hidden" name="watchId" value={id} />
      {children}
    </form>
  );
}
