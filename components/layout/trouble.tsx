import type { ReactNode } from 'react';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { Fact } from '../ui/fact.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { TONE_SURFACE, type Tone } from '../ui/tone.ts';

type TroubleProps = {
  icon: IconName;
  tone: Tone;
  /** In place of the icon. */
  drawing?: ReactNode;
  title: string;
  children: ReactNode;
  reference?: string | null;
  action?: ReactNode;
};

/** A whole page's worth of "this did not work": calm words, what is safe, a way on, and something to quote. */
export async function Trouble({ icon, tone, drawing, title, children, reference, action }: TroubleProps) {
  const { say } = await requestWords();
  return (
    <div className="mx-auto flex max-w-md flex-col items-center py-12 text-center sm:py-20">
      {drawing ?? (
        <span className={`grid size-12 place-items-center rounded-full ${TONE_SURFACE[tone]}`}>
          <Icon name={icon} size={24} />
        </span>
      )}
      <h1 className="mt-5 font-semibold text-xl tracking-tight">{title}</h1>
      <div className="mt-2 text-muted">{children}</div>
      {action && <div className="mt-6 flex flex-wrap justify-center gap-2">{action}</div>}
      {reference && (
        <p className="mt-6 flex items-center gap-1.5 text-muted text-sm">
          {say('shell.reference')} <Fact text={reference} what={say('shell.reference')} />
        </p>
      )}
    </div>
  );
}
