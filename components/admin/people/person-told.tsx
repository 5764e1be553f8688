'use client';

import { doorCodeOf } from '#lib/action/action-state.ts';
import type { PersonState } from '#lib/features/admin/people/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { useSay } from '../../ui/say.tsx';

/** How a change ended; what the door refused is said in its own words. */
export function PersonTold({ state: { status, values, code, reference } }: { state: PersonState }) {
  const say = useSay();
  if (status === 'idle') return null;
  if (status === 'done')
    return (
      <Alert tone="ok" title={values.told ?? ''} role="status">
        {values.link && (
          <p className="break-all rounded-sm bg-surface p-2 font-mono text-fg text-xs">{values.link}</p>
        )}
      </Alert>
    );
  const title = values.told ?? say(`door.${doorCodeOf(code)}`);
  return (
    <Alert tone="bad" title={title} role="alert">
      {reference && <p className="font-mono">{reference}</p>}
    </Alert>
  );
}
