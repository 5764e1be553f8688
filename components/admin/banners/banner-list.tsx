import { endBannerAction } from '#lib/features/admin/banners/actions.ts';
import type { BannerRowView } from '#lib/features/admin/banners/view.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { ActionForm } from '../../layout/action-form.tsx';
import { SayProvider } from '../../ui/say.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

type BannerListProps = { banners: readonly BannerRowView[]; ends?: boolean; words: Words };

/** What is told, to whom, by whom; with `ends` each can be taken down. */
export function BannerList({ banners, ends = false, words }: BannerListProps) {
  return (
    <SayProvider {...spoken(words, 'failed', 'ui')}>
      <ul className="flex flex-col">
        {banners.map(({ id, text, audience, note }) => (
          <li
            key={id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-border border-t py-3.5 first:border-t-0 first:pt-0 last:pb-0"
          >
            <div className="min-w-0 flex-1 basis-80">
              <p className="whitespace-pre-line break-words">
                <bdi>{text}</bdi>
              </p>
              <p className="mt-1 break-words text-muted text-sm">
                <bdi>{audience}</bdi>
                <span className="block">
                  <bdi>{note}</bdi>
                </span>
              </p>
            </div>
            {ends && (
              <ActionForm action={endBannerAction}>
                <input type="hidden" name="bannerId" value={id} />
                <SubmitButton size="sm">{words.say('banners.list.end')}</SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </SayProvider>
  );
}
