import clsx from 'clsx';
import type { CheckChange } from '#lib/domain/replay-diff.ts';
import type {
  CheckDiffView,
  FactDiffView,
  ReplayView,
  StandingView,
} from '#lib/features/connections/replay/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import { TONE_TEXT, type Tone } from '../../ui/tone.ts';

type ReplayResultProps = { replay: ReplayView; words: Words };

/** What has changed: in one sentence, check by check, and in the facts behind them. */
export function ReplayResult({ replay: { summary, checks, facts, before }, words }: ReplayResultProps) {
  const { say } = words;
  return (
    <div className="flex flex-col gap-6">
      <Alert tone={summary.tone} title={summary.title}>
        {summary.text}
      </Alert>
      <section aria-labelledby="checks-title">
        <h2 id="checks-title" className="mb-2 font-semibold text-md">
          {say('replay.result.checks')}
        </h2>
        <CheckTable checks={checks} words={words} />
      </section>
      {before && (
        <section aria-labelledby="facts-title">
          <h2 id="facts-title" className="mb-2 font-semibold text-md">
            {say('replay.result.facts')}
          </h2>
          {facts.length > 0 ? (
            <FactTable facts={facts} words={words} />
          ) : (
            <p className="text-muted">{say('replay.result.same')}</p>
          )}
        </section>
      )}
    </div>
  );
}

const CHANGE: Record<CheckChange, { tone: Tone; icon: IconName }> = {
  same: { tone: 'neutral', icon: 'skip' },
  mended: { tone: 'ok', icon: 'check' },
  broken: { tone: 'bad', icon: 'stop' },
  other: { tone: 'warn', icon: 'alert' },
  new: { tone: 'info', icon: 'info' },
  gone: { tone: 'warn', icon: 'alert' },
};

function CheckTable({ checks, words: { say } }: { checks: readonly CheckDiffView[]; words: Words }) {
  return (
    <DataTable
      caption={say('replay.result.checks')}
      rows={checks}
      rowKey={({ name }) => name}
      columns={[
        { id: 'check', title: say('replay.result.check'), heads: true, cell: ({ title }) => title },
        {
          id: 'before',
          title: say('replay.result.before'),
          cell: ({ before }) => <Standing of={before} say={say} />,
        },
        {
          id: 'now',
          title: say('replay.result.now'),
          cell: ({ now, slower }) => (
            <>
              <Standing of={now} say={say} />
              {slower && <span className="text-muted text-xs">{slower}</span>}
            </>
          ),
        },
        {
          id: 'change',
          title: say('replay.result.change'),
          cell: ({ change, changed }) => <Badge {...CHANGE[change]}>{changed}</Badge>,
        },
      ]}
    />
  );
}

const STANDING = {
  passed: { icon: 'check', tone: 'ok' },
  warned: { icon: 'alert', tone: 'warn' },
  failed: { icon: 'stop', tone: 'bad' },
  skipped: { icon: 'skip', tone: 'neutral' },
} as const satisfies Record<StandingView['status'], { icon: IconName; tone: Tone }>;

function Standing({ of, say }: { of: StandingView | null; say: Words['say'] }) {
  if (!of) return <span className="text-muted">{say('replay.result.silent')}</span>;
  const { icon, tone } = STANDING[of.status];
  return (
    <span className="flex items-start gap-1.5 max-md:justify-end">
      <Icon name={icon} size={14} className={clsx('mt-0.5 shrink-0', TONE_TEXT[tone])} />
      <span className="min-w-0">
        <span className={clsx('break-words', of.status === 'failed' && 'text-bad')}>
          {of.remark ? <bdi>{of.remark}</bdi> : of.title}
        </span>
        {of.ms > 0 && (
          <span className="numbers ml-1.5 whitespace-nowrap text-muted text-xs">
            {say('connect.running.ms', { ms: of.ms })}
          </span>
        )}
      </span>
    </span>
  );
}

function FactTable({ facts, words: { say } }: { facts: readonly FactDiffView[]; words: Words }) {
  const machine = (text: string) => <bdi className="break-all font-mono text-[0.93em]">{text}</bdi>;
  return (
    <DataTable
      caption={say('replay.result.facts')}
      rows={facts}
      rowKey={({ title }) => title}
      columns={[
        { id: 'fact', title: say('replay.result.fact'), heads: true, cell: ({ title }) => title },
        { id: 'before', title: say('replay.result.before'), cell: ({ before }) => machine(before) },
        { id: 'now', title: say('replay.result.now'), cell: ({ now }) => machine(now) },
      ]}
    />
  );
}
