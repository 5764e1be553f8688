import type { ReactNode } from 'react';
import { StaffKeyboard } from '../staff-keyboard.tsx';
import { viewerForFrame } from '../viewer-for-frame.ts';

/** The frame only: who may see a page is decided by the page. */
export default async function SupportLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <StaffKeyboard viewer={await viewerForFrame()} />
    </>
  );
}
