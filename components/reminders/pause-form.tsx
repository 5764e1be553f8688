import { pauseRemindersAction, resumeRemindersAction } from '#lib/features/reminders/actions.ts';
import type { Words } from '#lib/words/words.ts';
import { ActionForm } from '../layout/action-form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type PauseFormProps = { connectionId: string; paused: boolean; words: Words };

/** Whether its owner is reminded of this connection, and the button that changes it. */
export function PauseForm({ connectionId, paused, words: { say } }: PauseFormProps) {
  return (
    <ActionForm
      action={paused ? resumeRemindersAction : pauseRemindersAction}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <input type="hidden" name="connectionId" value={connectionId} />
      <p className="text-muted text-sm">{say(paused ? 'reminders.paused' : 'reminders.active')}</p>
      <SubmitButton>{say(paused ? 'reminders.resume' : 'reminders.pause')}</SubmitButton>
    </ActionForm>
  );
}
