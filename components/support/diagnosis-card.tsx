import type { ReactNode } from 'react';
import type { Confidence } from '#lib/domain/diagnosis.ts';
import type { DiagnosisView } from '#lib/features/support/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { FactLine } from '../ui/fact-line.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import type { Tone } from '../ui/tone.ts';

const LOOK: Record<Confidence, { tone: Tone; icon: IconName }> = {
  sure: { tone: 'ok', icon: 'check' },
  likely: { tone: 'info', icon: 'info' },
  unclear: { tone: 'warn', icon: 'alert' },
};

type DiagnosisCardProps = { diagnosis: DiagnosisView; action?: ReactNode; words: Words };

/** The cause in one line, how sure it is and why, who must act, and what support does next. */
export function DiagnosisCard({ diagnosis, action, words: { say } }: DiagnosisCardProps) {
  const { cause, saw, code, confidence, confidenceName, who, reasons, step, solved } = diagnosis;
  const { tone, icon } = LOOK[confidence];
  return (
    <Card id="diagnosis" aria-labelledby="diagnosis-title" className="p-5 sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 id="diagnosis-title" className="break-words font-semibold text-lg">
            {cause}
          </h2>
          <p className="font-mono text-muted text-xs">{code}</p>
        </div>
        <Badge tone={tone} icon={icon}>
          {confidenceName}
        </Badge>
      </div>
      {solved && (
        <p className="mt-3 flex items-center gap-2 text-ok">
          <Icon name="check" />
          {solved}
        </p>
      )}
      <dl className="mt-4 flex flex-col gap-2.5">
        {saw && <FactLine name={say('support.attempt.saw')}>{saw}</FactLine>}
        <FactLine name={say('support.attempt.who')}>
          <strong className="font-medium">{who}</strong>
        </FactLine>
        <FactLine name={say('support.attempt.step')}>{step}</FactLine>
        <FactLine name={say('support.attempt.why')}>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </FactLine>
      </dl>
      {action && <div className="mt-5 flex flex-wrap gap-2">{action}</div>}
    </Card>
  );
}
