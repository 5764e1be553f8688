import clsx from 'clsx';
import type { ActionState } from '#lib/action/action-state.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#lib/domain/language.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { ActionForm } from './action-form.tsx';

export type ChooseLanguage = (state: ActionState, form: FormData) => Promise<ActionState>;

type LanguageChoiceProps = {
  choose: ChooseLanguage;
  /** The page to come back to, with its query. */
  path: string;
  className?: string;
};

/** Every language in its own words: whoever reads no other finds it. */
export async function LanguageChoice({ choose, path, className = '' }: LanguageChoiceProps) {
  const { say, language: current } = await requestWords();
  return (
    <ActionForm action={choose}>
      <input type="hidden" name="next" value={path} />
      <fieldset className={className}>
        <legend className="sr-only">{say('shell.language.label')}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            aria-current={language === current ? 'true' : undefined}
            className={clsx(
              'flex h-8 items-center rounded-sm px-2.5 text-sm hover:bg-sunken hover:text-fg',
              language === current ? 'bg-sunken font-medium text-fg' : 'text-muted',
            )}
          >
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
      </fieldset>
    </ActionForm>
  );
}
