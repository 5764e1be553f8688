import { dismissBannerAction } from '#lib/features/admin/banners/actions.ts';
import type { BannerView } from '#lib/features/admin/banners/view.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import { SayProvider } from '../ui/say.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { ActionForm } from './action-form.tsx';

type BannerStripProps = { banners: readonly BannerView[]; wide: boolean; words: Words };

/** What staff tell the people affected, on top of their pages: each can be put away. */
export function BannerStrip({ banners, wide, words: { say, ...words } }: BannerStripProps) {
  if (banners.length === 0) return null;
  return (
    <SayProvider {...spoken({ ...words }, 'failed', 'ui')}>
      <section aria-label={say('banners.region')} className="border-info/30 border-b bg-info-bg">
        <ul className={`mx-auto flex flex-col px-4 sm:px-6 ${wide ? 'max-w-[90rem]' : 'max-w-5xl'}`}>
          {banners.map(({ id, text, about }) => (
            <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5">
              <div className="flex min-w-0 flex-1 basis-64 gap-2.5">
                <Icon name="info" size={18} className="mt-px text-info" />
                <div className="min-w-0">
                  <p className="whitespace-pre-line break-words">
                    <bdi>{text}</bdi>
                  </p>
                  <p className="break-words text-muted text-sm">
                    <bdi>{about}</bdi>
                  </p>
                </div>
              </div>
              <ActionForm action={dismissBannerAction}>
                <input type="hidden" name="bannerId" value={id} />
                <SubmitButton variant="quiet" size="sm">
                  {say('banners.dismiss')}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      </section>
    </SayProvider>
  );
}
