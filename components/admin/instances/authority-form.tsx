import type { InstanceState } from '#lib/features/admin/instances/view.ts';
import { Field } from '../../ui/field.tsx';
import { fieldAttributes } from '../../ui/field-attributes.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { type AuthorityLabels, AuthorityList } from './authority-list.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { StatedFormProps } from './form-props.ts';
import { StateAlert } from './state-alert.tsx';

type AuthorityFormProps = StatedFormProps<'label' | 'hint' | 'read' | 'trust'> & { list: AuthorityLabels };

/** Two steps: what a pasted text holds is shown first, and trusted only when somebody says so after that. */
export function AuthorityForm({ state, action, labels, list, ...which }: AuthorityFormProps) {
  const isRead = state.authorities.length > 0;
  return (
    <form action={action} className="flex flex-col gap-3">
      <ChangeFields {...which} state={state} />
      <PemField state={state} label={labels.label} hint={labels.hint} />
      <StateAlert state={state} current={labels.current} />
      <AuthorityList authorities={state.authorities} labels={list} />
      <div className="flex flex-wrap gap-2">
        {isRead && (
          <SubmitButton variant="primary" name="step" value="trust">
            {labels.trust}
          </SubmitButton>
        )}
        <SubmitButton name="step" value="read">
          {labels.read}
        </SubmitButton>
      </div>
    </form>
  );
}

function PemField({ state, label, hint }: { state: InstanceState; label: string; hint: string }) {
  return (
    <Field id="pem" label={label} hint={hint}>
      <Textarea
        {...fieldAttributes('pem', { hint: true, error: false })}
        name="pem"
        rows={5}
        spellCheck={false}
        autoComplete="off"
        placeholder="-----BEGIN CERTIFICATE-----"
        className="break-all font-mono text-xs sm:text-xs"
        defaultValue={state.typed ?? ''}
        key={`${state.status}${state.typed?.length ?? 0}`}
      />
    </Field>
  );
}
