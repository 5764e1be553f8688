import { THEMES, type Theme } from '#lib/domain/theme.ts';
import type { Words } from '#lib/words/words.ts';
import { Icon } from './icon.tsx';
import { ThemeChooser } from './theme-chooser.tsx';

const ICON = { system: 'system', light: 'sun', dark: 'moon' } as const;

type ThemeToggleProps = { chosen: Theme; keepAt?: string; words: Words };

/** Without script there is nothing to press here. @param keepAt where the choice is posted to, for other browsers. */
export function ThemeToggle({ chosen, keepAt, words }: ThemeToggleProps) {
  return (
    <ThemeChooser
      keepAt={keepAt}
      className="flex w-fit gap-0.5 rounded-md border border-border bg-sunken p-0.5 noscript:hidden"
    >
      <legend className="sr-only">{words.say('shell.theme.label')}</legend>
      {THEMES.map((theme) => (
        <label
          key={theme}
          title={words.say(`shell.theme.${theme}`)}
          className="relative grid size-7 place-items-center rounded-sm text-muted hover:text-fg has-checked:bg-surface has-checked:text-fg has-focus-visible:outline-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="theme"
            value={theme}
            defaultChecked={theme === chosen}
            className="sr-only"
          />
          <Icon name={ICON[theme]} size={15} />
          <span className="sr-only">{words.say(`shell.theme.${theme}`)}</span>
        </label>
      ))}
    </ThemeChooser>
  );
}
