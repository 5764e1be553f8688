import { Alert } from '#components/ui/alert.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { StepNumber } from '#components/ui/step-number.tsx';
import type { Tone } from '#components/ui/tone.ts';
import { Row, Specimen } from './specimen.tsx';

const TONES: readonly Tone[] = ['ok', 'warn', 'bad', 'info', 'neutral'];
const BADGES = [
  ['ok', 'check', 'Healthy'],
  ['warn', 'clock', 'Expires soon'],
  ['bad', 'stop', 'Expired'],
  ['info', 'refresh', 'Being checked'],
  ['neutral', 'unplug', 'Disconnected'],
] as const;

export function Signs() {
  return (
    <>
      <Specimen of={['alert.tsx', 'tone.ts']}>
        {TONES.map((tone) => (
          <Alert key={tone} tone={tone} title={`A message in the tone ${tone}`}>
            What it means and what to do next, in at most two lines.
          </Alert>
        ))}
        <Alert tone="warn" title="A title alone" />
      </Specimen>
      <Specimen of={['badge.tsx']}>
        <Row>
          {BADGES.map(([tone, icon, words]) => (
            <Badge key={tone} tone={tone} icon={icon}>
              {words}
            </Badge>
          ))}
        </Row>
      </Specimen>
      <Specimen of={['step-number.tsx']}>
        <Row>
          <StepNumber number={1} />
          <StepNumber number={2} large />
        </Row>
      </Specimen>
    </>
  );
}
