import { Icon } from './icon.tsx';
import { THEMES, type Theme } from './theme.ts';
import { ThemeChooser } from './theme-chooser.tsx';

const LOOK = {
  system: { icon: 'system', label: 'Same as system' },
  light: { icon: 'sun', label: 'Light' },
  dark: { icon: 'moon', label: 'Dark' },
} as const;

/** Without script the page follows the system, so there is nothing to offer then. */
export function ThemeToggle({ chosen }: { chosen: Theme }) {
  return (
    <ThemeChooser className="flex w-fit gap-0.5 rounded-md border border-border bg-sunken p-0.5 noscript:hidden">
      <legend className="sr-only">Theme</legend>
      {THEMES.map((theme) => (
        <label
          key={theme}
          title={LOOK[theme].label}
          className="relative grid size-7 place-items-center rounded-sm text-muted hover:text-fg has-checked:bg-surface has-checked:text-fg has-focus-visible:outline-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="theme"
            value={theme}
            defaultChecked={theme === chosen}
            className="sr-only"
          />
          <Icon name={LOOK[theme].icon} size={15} />
          <span className="sr-only">{LOOK[theme].label}</span>
        </label>
      ))}
    </ThemeChooser>
  );
}
