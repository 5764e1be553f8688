'use client';

import clsx from 'clsx';
import { useEffect } from 'react';
import { useSay } from '../ui/say.tsx';
import type { PaletteChoices } from './palette-choices.ts';

type Option = { href: string; label: string; name?: boolean; address?: boolean };

type PaletteListProps = {
  id: string;
  choices: PaletteChoices;
  /** Which one Enter would choose, of all groups counted on. */
  at: number;
  onPoint: (at: number) => void;
  onChoose: (href: string) => void;
};

/** The list of a combobox: the focus stays in the field, which names the option that is active. */
export function PaletteList({ id, choices, at, onPoint, onChoose }: PaletteListProps) {
  const say = useSay();
  const { text, pages, views, finds } = choices;
  const groups: { name: 'pages' | 'views' | 'finds'; options: readonly Option[] }[] = [
    { name: 'pages', options: pages.map((page) => ({ ...page, address: true })) },
    { name: 'views', options: views.map((view) => ({ ...view, name: true })) },
    {
      name: 'finds',
      options: finds.map((find) => ({
        href: find.href,
        label: say(`keyboard.palette.in.${find.in}`, { text }),
      })),
    },
  ];
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  let count = 0;
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      aria-label={say('keyboard.palette.label')}
      className="max-h-[min(24rem,60vh)] overflow-y-auto p-2"
    >
      {groups.map(({ name, options }) => {
        if (options.length === 0) return null;
        const first = count;
        count += options.length;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
            <p id={`${id}-${name}`} className="px-3 pt-2 pb-1 font-medium text-muted text-xs">
              {say(`keyboard.palette.${name}`)}
            </p>
            {options.map((option, index) => (
              <OptionLine
                key={option.href}
                id={`${id}-${first + index}`}
                option={option}
                active={first + index === at}
                onPoint={() => onPoint(first + index)}
                onChoose={() => onChoose(option.href)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

type OptionLineProps = {
  id: string;
  option: Option;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
};

function OptionLine({ id, option, active, onPoint, onChoose }: OptionLineProps) {
  const { href, label, name, address } = option;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
    <div
      id={id}
      role="option"
      aria-selected={active}
      onMouseMove={onPoint}
      onClick={onChoose}
      className={clsx(
        'flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md border px-3 py-1.5',
        active ? 'border-accent/40 bg-accent-bg' : 'border-transparent',
      )}
    >
      <span className="min-w-0 break-words">{name ? <bdi>{label}</bdi> : label}</span>
      {address && <code className="shrink-0 text-muted text-xs">{href}</code>}
    </div>
  );
}
