'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** A form that is on its way for ever. */
export function BusyForm({ children }: { children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.requestSubmit(), []);
  return (
    <form ref={form} action={() => new Promise<void>(() => {})} className="flex flex-wrap gap-3">
      {children}
    </form>
  );
}
