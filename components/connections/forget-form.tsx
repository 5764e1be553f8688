import { forgetAction } from '#lib/features/connections/actions.ts';
import type { Words } from '#lib/words/words.ts';
import { ActionForm } from '../layout/action-form.tsx';
import { buttonClass } from '../ui/button-class.ts';
import { SubmitButton } from '../ui/submit-button.tsx';

/** Deleting for good is asked for twice: the second button is behind the first. */
export function ForgetForm({ connectionId, words: { say } }: { connectionId: string; words: Words }) {
  return (
    <details>
      <summary className={buttonClass('secondary', 'sm', 'list-none max-sm:h-11')}>
        {say('connection.forget.ask')}
      </summary>
      <ActionForm action={forgetAction} className="mt-3">
        <input type="hidden" name="connectionId" value={connectionId} />
        <SubmitButton variant="danger">{say('connection.forget.go')}</SubmitButton>
      </ActionForm>
    </details>
  );
}
