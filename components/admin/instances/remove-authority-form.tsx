import { SubmitButton } from '../../ui/submit-button.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { StatedFormProps } from './form-props.ts';
import { StateAlert } from './state-alert.tsx';

/** Goes back to the roots that everybody trusts. */
export function RemoveAuthorityForm({ state, action, labels, ...which }: StatedFormProps<'remove'>) {
  return (
    <form action={action} className="flex flex-col gap-3">
      <ChangeFields {...which} state={state} />
      <StateAlert state={state} current={labels.current} />
      <SubmitButton className="self-start">{labels.remove}</SubmitButton>
    </form>
  );
}
