import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../calmly.tsx';

/** The administration begins with its table. */
export default function AdminPage() {
  return calmly(async () => {
    await requireViewer('deployment:see');
    redirect('/admin/connections');
  });
}
