import { Icon } from '#components/ui/icon.tsx';
import type { Words } from '#lib/words/words.ts';
import { Drawing, FakeButton, FieldLine, Host, Mark } from './drawing.tsx';

/** Patchbay's own form, with both credentials in it. */
export function OwnFormDrawing({ words, host }: { words: Words; host: string }) {
  const labels = {
    hostname: words.say('connect.address.label'),
    token: words.say('connect.token.label'),
    connect: words.say('connect.token.submit'),
  };
  return (
    <Drawing words={words} text={words.say('drawings.ownForm', { host, ...labels })}>
      <div className="mx-auto flex max-w-100 flex-col gap-4 rounded-lg border border-control/60 bg-surface p-4 @md:p-5">
        <FieldLine mark={1} label={labels.hostname} className="rounded-md">
          <span className="min-w-0 font-mono [overflow-wrap:anywhere]">
            <Host name={host} />
          </span>
        </FieldLine>
        <FieldLine mark={2} label={labels.token} className="rounded-md">
          <span className="min-w-0 flex-1 overflow-hidden font-mono tracking-widest">{'•'.repeat(26)}</span>
          <Icon name="eye" size={14} className="text-muted" />
        </FieldLine>
        <div className="flex items-center gap-2.5">
          <Mark number={3} />
          <FakeButton className="flex-1 rounded-md py-1.5">
            <Icon name="plug" size={14} />
            {labels.connect}
          </FakeButton>
        </div>
      </div>
    </Drawing>
  );
}
