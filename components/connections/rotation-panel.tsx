import { chooseRotationAction, rotateAction } from '#lib/features/connections/rotation/actions.ts';
import type { RotationView } from '#lib/features/connections/rotation/view.ts';
import type { Words } from '#lib/words/words.ts';
import { ActionForm } from '../layout/action-form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { RotationForm } from './rotation-form.tsx';

type RotationPanelProps = { rotation: RotationView; words: Words };

/** GitLab makes the new token: now by a button, or by itself at 80 % of life. All of it works as plain form posts. */
export function RotationPanel({ rotation, words: { say } }: RotationPanelProps) {
  const { connectionId, state, reason, until, automatic, nextOn } = rotation;
  const ready = state === 'ready';
  return (
    <div className="flex flex-col gap-4">
      {ready ? (
        <p className="text-muted text-sm">
          {say('rotation.will', { day: until })} {say('rotation.mail')}
        </p>
      ) : (
        <div>
          <p className="font-medium">{say(`rotation.state.${state}`)}</p>
          <p className="text-muted text-sm">{reason}</p>
        </div>
      )}
      <RotationForm
        connectionId={connectionId}
        action={rotateAction}
        ready={ready}
        words={{ rotate: say('rotation.now'), checks: say('rotation.checks') }}
      />
      <ActionForm
        action={chooseRotationAction}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-border border-t pt-4"
      >
        <input type="hidden" name="connectionId" value={connectionId} />
        <input type="hidden" name="automatic" value={automatic ? 'off' : 'on'} />
        <p className="min-w-0 flex-1 basis-60 text-muted text-sm">
          {nextOn
            ? say('rotation.next', { day: nextOn })
            : say(automatic ? 'rotation.automatic.on' : 'rotation.automatic.off')}
        </p>
        <SubmitButton>
          {say(automatic ? 'rotation.automatic.turnOff' : 'rotation.automatic.turnOn')}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
