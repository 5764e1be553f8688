'use client';

import { useLinkStatus } from 'next/link';

/**
 * The line under a link whose page is on its way. There is no `loading.tsx` on purpose: it would send a skeleton with status 200 before the
 * page knows whether it is a 404 or a redirect, and leave browsers without script with the skeleton.
 */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return (
    <span role="status" className="absolute inset-x-0 -bottom-0.5">
      {pending && (
        <>
          <span aria-hidden="true" className="block h-0.5 animate-breathe bg-accent" />
          <span className="sr-only">Loading</span>
        </>
      )}
    </span>
  );
}
