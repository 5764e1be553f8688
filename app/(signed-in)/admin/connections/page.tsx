import { redirect } from 'next/navigation';
import { tableHref } from '#components/admin/connections/table-href.ts';
import { REMOVED } from '#lib/domain/address-text.ts';
import { tableSchema } from '#lib/features/admin/connections/schema.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { calmly } from '../../../calmly.tsx';
import { pageTitle } from '../../../page-title.ts';
import type { SearchParams } from '../../../search-param.ts';
import { ConnectionsScreen } from './connections-screen.tsx';

export const generateMetadata = pageTitle('allConnections.title');

export default function AllConnectionsPage({ searchParams }: { searchParams: SearchParams }) {
  return calmly(async () => {
    const wish = tableSchema.parse(await searchParams);
    // A token that was pasted here stays in no address.
    const { q, host, owner, scope } = wish;
    if ([q, host, owner, scope].some((text) => text.includes(REMOVED)))
      redirect(tableHref({ ...wish, q: '', host: '', owner: '', scope: '' }));
    const viewer = await requireViewer('connection:govern');
    return <ConnectionsScreen viewer={viewer} wish={wish} />;
  });
}
