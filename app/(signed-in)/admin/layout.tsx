import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AdminNav } from '#components/admin/admin-nav.tsx';
import { mayRole } from '#lib/domain/access.ts';
import { PATH_HEADER } from '#lib/infra/auth/same-site-path.ts';
import { StaffKeyboard } from '../staff-keyboard.tsx';
import { viewerForFrame } from '../viewer-for-frame.ts';

/** The frame only: who may see a page is decided by the page. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await viewerForFrame();
  const path = (await headers()).get(PATH_HEADER) ?? '';
  return (
    <>
      {viewer && mayRole(viewer.role, 'deployment:see') && <AdminNav path={path} />}
      {children}
      <StaffKeyboard viewer={viewer} />
    </>
  );
}
