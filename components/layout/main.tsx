import type { ReactNode } from 'react';

export const MAIN_ID = 'main';

/** The one landmark of content. `narrow` for forms and messages, `wide` for large tables. */
export function Main({ narrow, wide, children }: { narrow?: boolean; wide?: boolean; children: ReactNode }) {
  const width = narrow ? 'max-w-md' : wide ? 'max-w-[90rem]' : 'max-w-6xl';
  return (
    <main id={MAIN_ID} tabIndex={-1} className={`mx-auto w-full flex-1 px-4 py-8 sm:px-6 sm:py-10 ${width}`}>
      {children}
    </main>
  );
}
