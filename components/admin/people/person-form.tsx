'use client';

import { useActionState } from 'react';
import { IDLE } from '#lib/action/action-state.ts';
import type { PersonState } from '#lib/features/admin/people/view.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { PersonTold } from './person-told.tsx';
import type { PersonAction } from './role-form.tsx';

type PersonFormProps = {
  action: PersonAction;
  personId: string;
  revision: number;
  submit: string;
  danger?: boolean;
};

/** One button about one person, and how it ended. */
export function PersonForm({ action, personId, revision, submit, danger }: PersonFormProps) {
  const [state, post] = useActionState<PersonState, FormData>(action, IDLE);
  return (
    <form action={post} className="mt-3 flex flex-col items-start gap-3">
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="revision" value={revision} />
      <PersonTold state={state} />
      <SubmitButton {...(danger && { variant: 'danger' as const })}>{submit}</SubmitButton>
    </form>
  );
}
