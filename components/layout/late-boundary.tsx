'use client';

import { type ReactNode, Suspense, useState } from 'react';

type LateBoundaryProps = {
  /** Whether this drawing of the page keeps waiting. Only the first one counts. */
  late: boolean;
  meanwhile: ReactNode;
  children: ReactNode;
};

/**
 * What may be streamed behind the page. It is kept as it was first drawn: with a boundary in one drawing and none in the next, React would begin
 * everything in it anew, and with it go what a form has just said and what somebody has typed.
 */
export function LateBoundary({ late, meanwhile, children }: LateBoundaryProps) {
  const [wasLate] = useState(late);
  return wasLate ? <Suspense fallback={meanwhile}>{children}</Suspense> : children;
}
