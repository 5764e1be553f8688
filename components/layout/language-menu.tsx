import { isLanguage, LANGUAGE_NAMES } from '#lib/domain/language.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { Icon } from '../ui/icon.tsx';
import { type ChooseLanguage, LanguageChoice } from './language-choice.tsx';

const MENU_ID = 'language-menu';

/** The choice in the header of public pages, in a popover of the browser: it needs no script. */
export async function LanguageMenu({ choose, path }: { choose: ChooseLanguage; path: string }) {
  const { say, language } = await requestWords();
  return (
    <>
      <button
        type="button"
        popoverTarget={MENU_ID}
        className="flex h-8 items-center gap-1.5 rounded-sm px-2 text-muted text-sm hover:bg-sunken hover:text-fg"
      >
        <Icon name="languages" />
        <span className="sr-only">{say('shell.language.label')}: </span>
        <span className="max-sm:sr-only">{isLanguage(language) ? LANGUAGE_NAMES[language] : language}</span>
        <Icon name="chevron" size={14} />
      </button>
      <div
        id={MENU_ID}
        popover="auto"
        className="fixed inset-auto top-[3.25rem] right-[max(1rem,calc((100vw-var(--frame))/2+1.5rem))] m-0 w-44 rounded-lg border border-border bg-surface p-1.5 text-fg"
      >
        <LanguageChoice choose={choose} path={path} className="flex flex-col gap-0.5" />
      </div>
    </>
  );
}
