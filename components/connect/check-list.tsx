'use client';

import clsx from 'clsx';
import type { CheckStatus } from '#lib/domain/outcome.ts';
import type { CheckView } from '#lib/words/check-words.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { useSay } from '../ui/say.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';

const LOOK: Record<CheckStatus, { icon: IconName; tone: Tone }> = {
  passed: { icon: 'check', tone: 'ok' },
  warned: { icon: 'alert', tone: 'warn' },
  failed: { icon: 'stop', tone: 'bad' },
  skipped: { icon: 'skip', tone: 'neutral' },
};

type CheckListProps = {
  checks: readonly CheckView[];
  /** More are to come. */
  running?: boolean;
  /** What is being done now. */
  next?: string | null;
};

export function CheckList({ checks, running = false, next = null }: CheckListProps) {
  const say = useSay();
  return (
    <ol aria-label={say('connect.running.list')} className="flex flex-col">
      {checks.map((check) => (
        <CheckRow key={check.name} check={check} running={running} />
      ))}
      {next && (
        <li className="flex items-center gap-2.5 py-1.5 text-muted">
          <Spinner className="text-accent" />
          {next}…
        </li>
      )}
    </ol>
  );
}

function CheckRow({ check, running }: { check: CheckView; running: boolean }) {
  const say = useSay();
  const { icon, tone } = LOOK[check.status];
  return (
    <li
      className={clsx('flex gap-2.5 py-1.5', running && 'animate-appear')}
      data-check={check.name}
      data-status={check.status}
    >
      <Icon name={icon} className={clsx('mt-0.5', TONE_TEXT[tone])} />
      <div className="min-w-0 flex-1">
        <p className={clsx(check.status === 'skipped' && 'text-muted')}>
          {check.title}
          <span className="sr-only">: {say(`connect.running.${check.status}`)}</span>
        </p>
        {check.remark && (
          <p className={clsx('break-words text-sm', check.status === 'failed' ? 'text-bad' : 'text-muted')}>
            {check.remark}
          </p>
        )}
      </div>
      {check.ms > 0 && (
        <span className="numbers whitespace-nowrap text-muted text-xs leading-5">
          {say('connect.running.ms', { ms: check.ms })}
        </span>
      )}
    </li>
  );
}
