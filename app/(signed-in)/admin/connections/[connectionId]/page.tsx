import { notFound } from 'next/navigation';
import { SheetDeeds } from '#components/admin/bulk/sheet-deeds.tsx';
import { ConnectionSheet } from '#components/admin/connections/connection-sheet.tsx';
import { getSheet } from '#lib/features/admin/connections/get-sheet.ts';
import { tableSchema } from '#lib/features/admin/connections/schema.ts';
import { recordLook } from '#lib/infra/auth/record-look.ts';
import { requireViewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { calmly } from '../../../../calmly.tsx';
import { pageTitle } from '../../../../page-title.ts';
import type { SearchParams } from '../../../../search-param.ts';
import { ConnectionsScreen } from '../connections-screen.tsx';

export const generateMetadata = pageTitle('allConnections.title');

type Props = { params: Promise<{ connectionId: string }>; searchParams: SearchParams };

/** The sheet of one connection beside the table that its address describes. Opening it is a look, which its owner sees. */
export default function ConnectionSheetPage({ params, searchParams }: Props) {
  return calmly(async () => {
    const { connectionId } = await params;
    const [viewer, staff] = [
      await requireViewer('connection:govern'),
      await requireViewer('connection:see-all'),
    ];
    await recordLook(staff, connectionId, 'sheet');
    const sheet = await getSheet(viewer, connectionId);
    if (!sheet) notFound();
    const [wish, words] = [tableSchema.parse(await searchParams), await requestWords()];
    const drawn = (
      <ConnectionSheet sheet={sheet} wish={wish} now={new Date().toISOString()} words={words}>
        <SheetDeeds sheet={sheet} wish={wish} words={words} />
      </ConnectionSheet>
    );
    return <ConnectionsScreen viewer={viewer} wish={wish} open={{ id: sheet.id, sheet: drawn }} />;
  });
}
