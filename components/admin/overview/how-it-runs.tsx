import type { ReactNode } from 'react';
import type { OverviewView } from '#lib/features/admin/overview/view.ts';
import type { Words } from '#lib/words/words.ts';
import { PageSection } from '../../layout/page-section.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { TONE_TEXT, type Tone } from '../../ui/tone.ts';

type PartProps = { view: OverviewView; words: Words };

/** Waiting longer than this is late: everything is due for a moment before it is done. */
const LATE_SECONDS = 900;

/** Whether the jobs keep up: the checks, and the mails. */
export function HowItRuns({ view: { checks, mails }, words: { say, duration } }: PartProps) {
  const late = checks.waitingSeconds > LATE_SECONDS;
  const wait = duration(checks.waitingSeconds);
  return (
    <PageSection id="checks" title={say('overview.checks.title')}>
      <ul className="flex flex-col gap-2.5">
        <Said tone={late ? 'warn' : 'ok'}>
          {late ? say('overview.checks.late', { due: checks.due, wait }) : say('overview.checks.onTime')}
          {late && <span className="block text-muted text-sm">{say('overview.checks.lateHelp')}</span>}
        </Said>
        {mails.waiting > 0 && (
          <Said tone="warn">{say('overview.mails.waiting', { count: mails.waiting })}</Said>
        )}
        {mails.failed > 0 && <Said tone="bad">{say('overview.mails.failed', { count: mails.failed })}</Said>}
        {mails.waiting + mails.failed === 0 && <Said tone="ok">{say('overview.mails.well')}</Said>}
      </ul>
    </PageSection>
  );
}

/** What people tried within a day, and what stood in their way. */
export function LastDay({ view: { attempts }, words }: PartProps) {
  const { say } = words;
  const { linked, failed, since, causes } = attempts;
  return (
    <PageSection id="last-day" title={say('overview.attempts.title')}>
      <p>
        {say('overview.attempts.linked', { count: linked })},{' '}
        {say('overview.attempts.failed', { count: failed })}.
      </p>
      {causes.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1.5 text-sm">
          {causes.map(({ code, title, count }) => (
            <li key={code} className="flex items-baseline justify-between gap-4">
              <TextLink
                href={`/support/attempts?code=${encodeURIComponent(code)}&since=${encodeURIComponent(since)}`}
              >
                {title}
              </TextLink>
              <span className="numbers font-medium">{say('overview.number', { count })}</span>
            </li>
          ))}
        </ul>
      )}
      {failed > 0 && (
        <p className="mt-3">
          <TextLink href="/support/attempts">{say('overview.attempts.all')}</TextLink>
        </p>
      )}
    </PageSection>
  );
}

const SIGNS: Partial<Record<Tone, IconName>> = { ok: 'check', warn: 'clock' };

function Said({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <Icon name={SIGNS[tone] ?? 'alert'} size={16} className={`mt-0.5 ${TONE_TEXT[tone]}`} />
      <span>{children}</span>
    </li>
  );
}
