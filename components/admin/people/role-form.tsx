'use client';

import { useActionState } from 'react';
import { IDLE } from '#lib/action/action-state.ts';
import type { Role } from '#lib/domain/access.ts';
import type { PersonState } from '#lib/features/admin/people/view.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { PersonTold } from './person-told.tsx';

export type PersonAction = (state: PersonState, form: FormData) => Promise<PersonState>;

type RoleFormProps = {
  action: PersonAction;
  personId: string;
  revision: number;
  role: Role;
  choices: readonly { role: Role; title: string; text: string }[];
  labels: Readonly<Record<'legend' | 'save' | 'sure', string>>;
};

/** What somebody may do. Taking one's own rights away has to be said twice. */
export function RoleForm({ action, personId, revision, role, choices, labels }: RoleFormProps) {
  const [state, submit] = useActionState<PersonState, FormData>(action, IDLE);
  const chosen = (state.status === 'failed' && state.values.role) || role;
  return (
    <form action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="revision" value={revision} />
      <fieldset key={`${chosen} ${revision}`} className="flex flex-col gap-2">
        <legend className="sr-only">{labels.legend}</legend>
        {choices.map((choice) => (
          <label key={choice.role} className="flex items-start gap-2.5">
            <input
              type="radio"
              name="role"
              value={choice.role}
              defaultChecked={choice.role === chosen}
              className="mt-1 size-4 shrink-0"
            />
            <span className="min-w-0">
              {choice.title}
              <span className="block text-muted text-sm">{choice.text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <PersonTold state={state} />
      {state.code === 'person.self' && (
        <label className="flex items-center gap-2.5">
          <input type="checkbox" name="sure" value="yes" required className="size-4" />
          {labels.sure}
        </label>
      )}
      <SubmitButton className="self-start">{labels.save}</SubmitButton>
    </form>
  );
}
