import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { TONE_SURFACE, type Tone } from './tone.ts';

export function Badge({ tone, icon, children }: { tone: Tone; icon: IconName; children: ReactNode }) {
  return (
    <span
      data-edge
      className={clsx(
        'inline-flex w-fit items-center gap-1.5 whitespace-nowrap rounded-full py-0.5 pr-2.5 pl-2 font-medium text-xs',
        TONE_SURFACE[tone],
      )}
    >
      <Icon name={icon} size={14} />
      {children}
    </span>
  );
}
