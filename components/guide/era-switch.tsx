import { GUIDE_ERAS } from '#lib/domain/gitlab-version.ts';
import type { GuideView } from '#lib/features/guide/view.ts';
import type { Words } from '#lib/words/words.ts';

type EraSwitchProps = { guide: Pick<GuideView, 'era' | 'navigation'>; words: Words };

/** "My page looks different": radio inputs that CSS listens to; see `era-shown.ts`. */
export function EraSwitch({ guide, words: { say } }: EraSwitchProps) {
  return (
    <fieldset className="mt-5 rounded-lg border border-border bg-sunken p-3">
      <legend className="float-left w-full font-medium text-sm">{say('guide.eras.title')}</legend>
      <p className="clear-both text-muted text-xs">{say('guide.eras.hint')}</p>
      <div className="mt-2.5 grid gap-2 @md:grid-cols-2">
        {GUIDE_ERAS.map((era) => (
          <label key={era} className={CHOICE}>
            <input
              type="radio"
              name="guide-era"
              id={`guide-era-${era}`}
              value={era}
              defaultChecked={era === guide.era}
              className="mt-0.5 size-4 shrink-0"
            />
            <span className="min-w-0">
              <span className="block font-medium text-sm">{say(`guide.eras.${era}.versions`)}</span>
              <span className="block text-muted text-xs">{say(`guide.eras.${era}.looks`)}</span>
            </span>
          </label>
        ))}
      </div>
      <fieldset className="mt-3 hidden group-has-[#guide-era-settings:checked]/guide:block">
        <legend className="font-medium text-sm">{say('guide.eras.navigation.title')}</legend>
        <div className="mt-2 grid gap-2 @md:grid-cols-2">
          {(['old', 'new'] as const).map((navigation) => (
            <label key={navigation} className={CHOICE}>
              <input
                type="radio"
                name="guide-navigation"
                id={`guide-navigation-${navigation}`}
                value={navigation}
                defaultChecked={navigation === guide.navigation}
                className="mt-0.5 size-4 shrink-0"
              />
              <span className="min-w-0 text-sm">{say(`guide.eras.navigation.${navigation}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </fieldset>
  );
}

const CHOICE =
  'flex gap-2.5 rounded-md border border-border bg-surface px-3 py-2 transition-colors hover:border-control has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-focus';
