import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { TONE_EDGE, TONE_SURFACE, TONE_TEXT, type Tone } from './tone.ts';

const TONE_ICON: Record<Tone, IconName> = {
  ok: 'check',
  warn: 'alert',
  bad: 'stop',
  info: 'info',
  neutral: 'info',
};

type AlertProps = {
  tone: Tone;
  /** In place of the tone's own. */
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts a screen reader; leave it out where the page itself brought the message. */
  role?: 'alert' | 'status';
};

export function Alert({ tone, icon = TONE_ICON[tone], title, children, role }: AlertProps) {
  return (
    <div
      role={role}
      className={clsx('flex gap-3 rounded-lg border p-3.5', TONE_EDGE[tone], TONE_SURFACE[tone])}
    >
      <Icon name={icon} size={18} className={clsx('mt-px', TONE_TEXT[tone])} />
      <div className="min-w-0 flex-1 text-fg">
        <p className="font-medium">{title}</p>
        {children && <div className="mt-1 text-muted text-sm">{children}</div>}
      </div>
    </div>
  );
}
