import type { ReactNode } from 'react';
import { GUIDE_ERAS } from '#lib/domain/gitlab-version.ts';
import type { GuideView } from '#lib/features/guide/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';
import { ERA_SHOWN } from './era-shown.ts';

type EraSwitchProps = { guide: Pick<GuideView, 'era' | 'navigation'>; words: Words };

/** "My page looks different": radio inputs that CSS listens to, folded away or not; see `era-shown.ts`. */
export function EraSwitch({ guide, words: { say } }: EraSwitchProps) {
  return (
    <details className="group/eras rounded-lg border border-border bg-sunken print:hidden">
      <summary className="flex min-h-11 items-center gap-3 px-3.5 py-2">
        <span className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-3 text-sm">
          <span className="font-medium text-fg">{say('guide.eras.title')}</span>
          {GUIDE_ERAS.map((era) => (
            <span key={era} className={ERA_SHOWN[era]}>
              {say(`guide.eras.${era}.versions`)}
            </span>
          ))}
        </span>
        <Icon name="chevron" className="transition-transform group-open/eras:rotate-180" />
      </summary>
      <div className="border-border border-t px-3.5 pt-3 pb-3.5">
        <p className="text-sm">{say('guide.eras.hint')}</p>
        <Choices title={<span className="sr-only">{say('guide.eras.title')}</span>}>
          {GUIDE_ERAS.map((era) => (
            <Choice key={era} name="era" value={era} checked={era === guide.era}>
              <span className="block font-medium text-fg">{say(`guide.eras.${era}.versions`)}</span>
              <span className="block text-muted text-xs">{say(`guide.eras.${era}.looks`)}</span>
            </Choice>
          ))}
        </Choices>
        <div className={ERA_SHOWN.settings}>
          <Choices title={say('guide.eras.navigation.title')}>
            {(['old', 'new'] as const).map((place) => (
              <Choice key={place} name="navigation" value={place} checked={place === guide.navigation}>
                <span className="text-fg">{say(`guide.eras.navigation.${place}`)}</span>
              </Choice>
            ))}
          </Choices>
        </div>
      </div>
    </details>
  );
}

function Choices({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="mt-3">
      <legend className="font-medium text-fg text-sm">{title}</legend>
      <div className="mt-2 grid gap-2 @md:grid-cols-2">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = { name: 'era' | 'navigation'; value: string; checked: boolean; children: ReactNode };

function Choice({ name, value, checked, children }: ChoiceProps) {
  return (
    <label className="flex gap-2.5 rounded-md border border-border bg-surface px-3 py-2 text-sm transition-colors hover:border-control has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <input
        type="radio"
        name={`guide-${name}`}
        id={`guide-${name}-${value}`}
        value={value}
        defaultChecked={checked}
        className="mt-0.5 size-4 shrink-0"
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
