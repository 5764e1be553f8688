import type { Words } from '#lib/words/words.ts';
import { LinkButton } from '../ui/link-button.tsx';

/** What can be taken along, and the way out. */
export function DataSection({ words: { say } }: { words: Words }) {
  return (
    <div className="flex flex-col divide-y divide-border">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 pb-4">
        <p className="min-w-0 max-w-prose flex-1 basis-72 text-muted text-sm">
          {say('account.data.exportText')}
        </p>
        <LinkButton href="/account/export" download>
          {say('account.data.export')}
        </LinkButton>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 pt-4">
        <p className="min-w-0 max-w-prose flex-1 basis-72 text-muted text-sm">
          {say('account.data.deleteText')}
        </p>
        <LinkButton href="/account/delete">{say('account.data.delete')}</LinkButton>
      </div>
    </div>
  );
}
