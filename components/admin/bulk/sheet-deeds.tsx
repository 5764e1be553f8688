import type { BulkDeed } from '#lib/features/admin/bulk/schema.ts';
import type { TableWish } from '#lib/features/admin/connections/schema.ts';
import type { SheetView } from '#lib/features/admin/connections/view.ts';
import type { Words } from '#lib/words/words.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { bulkHref } from './bulk-href.ts';

type SheetDeedsProps = { sheet: SheetView; wish: TableWish; words: Words };

/** What can be done to one connection, each by the page that asks before it is. */
export function SheetDeeds({ sheet, wish, words: { say } }: SheetDeedsProps) {
  return deedsFor(sheet).map((deed) => (
    <LinkButton key={deed} href={bulkHref(wish, deed, sheet.id)}>
      {say(`bulk.${deed}.name`)}
    </LinkButton>
  ));
}

function deedsFor({ disconnectedAt, off, nextCheckAt }: SheetView): readonly BulkDeed[] {
  if (disconnectedAt) return [];
  if (off) return ['enable'];
  return nextCheckAt ? ['recheck', 'remind', 'disable'] : ['remind', 'disable'];
}
