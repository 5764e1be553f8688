import type { ReactNode } from 'react';

export const MAIN_ID = 'main';

/** The one landmark of content. `narrow` for forms and messages. */
export function Main({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main
      id={MAIN_ID}
      tabIndex={-1}
      className={`mx-auto w-full flex-1 px-4 py-8 sm:px-6 sm:py-10 ${narrow ? 'max-w-md' : 'max-w-6xl'}`}
    >
      {children}
    </main>
  );
}
