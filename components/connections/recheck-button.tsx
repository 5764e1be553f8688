'use client';

import { useActionState } from 'react';
import { IconPaths } from '../ui/icon-paths.tsx';
import { useSay } from '../ui/say.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TONE_TEXT } from '../ui/tone.ts';
import { TOLD_IDLE, type ToldAction } from './told-idle.ts';

type RecheckButtonProps = {
  id: string;
  /** "@ada on gitlab.com" */
  account: string;
  action: ToldAction;
  icon: readonly string[];
};

/** What GitLab says changes the row, which is drawn again; here it is said in words, below the row's buttons. */
export function RecheckButton({ id, account, action, icon }: RecheckButtonProps) {
  const say = useSay();
  const [state, submit] = useActionState(action, TOLD_IDLE);
  return (
    <>
      <form action={submit}>
        <input type="hidden" name="connectionId" value={id} />
        <SubmitButton variant="quiet" size="sm" icon={<IconPaths paths={icon} size={14} />}>
          {say(state.status === 'failed' ? 'rows.again' : 'rows.recheck')}
          <span className="sr-only"> {account}</span>
        </SubmitButton>
      </form>
      <div
        role="status"
        className={`order-last basis-full text-sm empty:hidden ${state.text ? 'wide:pl-2.5' : 'wide:text-right'}`}
      >
        {state.status !== 'idle' && (
          <p>
            <span className={`font-medium ${TONE_TEXT[state.tone]}`}>
              {state.text ? say('ui.sentence', { text: state.title }) : state.title}
            </span>
            {state.text && <span className="text-muted"> {state.text}</span>}
            {state.reference && state.status === 'done' && (
              <a
                href={`/connect/${state.reference}`}
                className="ml-2 whitespace-nowrap text-accent underline-offset-4 hover:underline"
              >
                {say('rows.seeChecks')}
              </a>
            )}
          </p>
        )}
      </div>
    </>
  );
}
