'use client';

import { useActionState } from 'react';
import { type AuthorityView, INSTANCE_IDLE, type InstanceState } from '#lib/features/admin/instances/view.ts';
import { AuthorityForm } from './authority-form.tsx';
import { type AuthorityLabels, AuthorityList } from './authority-list.tsx';
import type { ChangeFormProps, InstanceAction } from './form-props.ts';
import { RemoveAuthorityForm } from './remove-authority-form.tsx';
import { StateAlert } from './state-alert.tsx';

type AuthorityPanelProps = Omit<
  ChangeFormProps<'label' | 'hint' | 'read' | 'trust' | 'replace' | 'remove'>,
  'action'
> & {
  trust: InstanceAction;
  remove: InstanceAction;
  authorities: readonly AuthorityView[];
  list: AuthorityLabels;
};

/** Whom this host is trusted by. What a form has saved is told here: the form itself may be gone with that. */
export function AuthorityPanel({ trust, remove, authorities, labels, list, ...which }: AuthorityPanelProps) {
  const [trusting, submitTrust] = useActionState(trust, INSTANCE_IDLE);
  const [removing, submitRemoval] = useActionState(remove, INSTANCE_IDLE);
  const saved = lastSaved(trusting, removing);
  const form = (
    <AuthorityForm
      {...which}
      state={saved ? INSTANCE_IDLE : trusting}
      action={submitTrust}
      labels={labels}
      list={list}
    />
  );
  return (
    <div className="flex flex-col gap-4">
      {saved && <StateAlert state={saved} current={labels.current} />}
      {authorities.length === 0 ? (
        form
      ) : (
        <>
          <AuthorityList authorities={authorities} labels={list} />
          <RemoveAuthorityForm
            {...which}
            state={saved ? INSTANCE_IDLE : removing}
            action={submitRemoval}
            labels={labels}
          />
          <details>
            <summary className="w-fit cursor-pointer rounded-sm py-1 font-medium text-accent">
              {labels.replace}
            </summary>
            <div className="mt-3">{form}</div>
          </details>
        </>
      )}
    </div>
  );
}

/** Of both forms' ends the newer one, unless something is being read or was refused since. */
function lastSaved(...states: readonly InstanceState[]): InstanceState | null {
  if (states.some(({ status, revision }) => status === 'failed' || (status === 'done' && revision === null)))
    return null;
  const saved = states.filter(({ status }) => status === 'done');
  return saved.toSorted((one, other) => (other.revision ?? 0) - (one.revision ?? 0))[0] ?? null;
}
