import clsx from 'clsx';
import { CHECK_NAMES, type CheckName, type CheckStatus } from '#lib/domain/outcome.ts';
import { CHECK_TITLES } from '#lib/features/connections/messages.ts';
import type { CheckView } from '#lib/features/connections/view.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { Spinner } from '../ui/spinner.tsx';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';
import { checkRemark } from './check-remark.ts';

const LOOK: Record<CheckStatus, { word: string; icon: IconName; tone: Tone }> = {
  passed: { word: 'passed', icon: 'check', tone: 'ok' },
  warned: { word: 'passed, with a remark', icon: 'alert', tone: 'warn' },
  failed: { word: 'failed', icon: 'stop', tone: 'bad' },
  skipped: { word: 'not asked', icon: 'skip', tone: 'neutral' },
};

type CheckListProps = {
  checks: readonly CheckView[];
  /** More are to come: the next one is shown as running. */
  running?: boolean;
};

export function CheckList({ checks, running = false }: CheckListProps) {
  const next = running ? nextCheck(checks) : null;
  return (
    <ol aria-label="Checks" className="flex flex-col">
      {checks.map((check) => (
        <CheckRow key={check.name} check={check} running={running} />
      ))}
      {next && (
        <li className="flex items-center gap-2.5 py-1.5 text-muted">
          <Spinner className="text-accent" />
          {CHECK_TITLES[next].running}…
        </li>
      )}
    </ol>
  );
}

function CheckRow({ check, running }: { check: CheckView; running: boolean }) {
  const { word, icon, tone } = LOOK[check.status];
  const remark = checkRemark(check, running);
  return (
    <li
      className={clsx('flex gap-2.5 py-1.5', running && 'animate-appear')}
      data-check={check.name}
      data-status={check.status}
    >
      <Icon name={icon} className={clsx('mt-0.5', TONE_TEXT[tone])} />
      <div className="min-w-0 flex-1">
        <p className={clsx(check.status === 'skipped' && 'text-muted')}>
          {CHECK_TITLES[check.name].name}
          <span className="sr-only">: {word}</span>
        </p>
        {remark && (
          <p className={clsx('break-words text-sm', check.status === 'failed' ? 'text-bad' : 'text-muted')}>
            {remark}
          </p>
        )}
      </div>
      {check.ms > 0 && (
        <span className="numbers whitespace-nowrap text-muted text-xs leading-5">{check.ms} ms</span>
      )}
    </li>
  );
}

/** A failed check is the last one: what comes then is only being written down. */
function nextCheck(checks: readonly CheckView[]): CheckName | null {
  const last = checks.at(-1);
  if (last?.status === 'failed') return null;
  return CHECK_NAMES[last ? CHECK_NAMES.indexOf(last.name) + 1 : 0] ?? null;
}
