'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { IDLE } from '#lib/action/action-state.ts';
import type { DeletionState } from '#lib/features/account/deletion/view.ts';
import { accountMessage } from '#lib/features/account/messages.ts';
import { Alert } from '../ui/alert.tsx';
import { useSay } from '../ui/say.tsx';
import { type AccountField, AccountFormField } from './account-form-field.tsx';
import { DeletionLeft } from './deletion-left.tsx';

export type DeletionWords = { byHand: string; notTried: string; leftText: string };

type DeletionFormProps = {
  action: (state: DeletionState, form: FormData) => Promise<DeletionState>;
  /** How they prove themself. */
  field: AccountField;
  /** The box for the tokens on GitLab; null where there are none. */
  revoke: { label: string; text: string } | null;
  words: DeletionWords;
  /** The buttons of the first step, and those that come when tokens are left. */
  ask: ReactNode;
  decide: ReactNode;
};

const BEGUN: DeletionState = { ...IDLE, unrevoked: null };

/** Asks once; where tokens could not be revoked, a second time with all that is left. */
export function DeletionForm({ action, field, revoke, words, ask, decide }: DeletionFormProps) {
  const say = useSay();
  const [state, post] = useActionState<DeletionState, FormData>(action, BEGUN);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status === 'idle') return;
    form.current?.querySelector<HTMLElement>('[aria-invalid], [data-told]')?.focus();
  }, [state]);
  const { unrevoked, code, reference } = state;
  return (
    <form ref={form} action={post} noValidate className="flex flex-col gap-5">
      {code && (
        <div data-told tabIndex={-1} className="outline-none">
          <Alert tone="bad" title={say(accountMessage(code))} role="alert">
            {reference && (
              <>
                {say('ui.reference')} <span className="font-mono">{reference}</span>
              </>
            )}
          </Alert>
        </div>
      )}
      {unrevoked ? (
        <DeletionLeft unrevoked={unrevoked} words={words} />
      ) : (
        <>
          {revoke && <RevokeBox {...revoke} />}
          <AccountFormField field={field} state={state} />
        </>
      )}
      {unrevoked ? decide : ask}
    </form>
  );
}

function RevokeBox({ label, text }: { label: string; text: string }) {
  return (
    <label className="flex items-start gap-2.5 rounded-lg border border-border p-3">
      <input type="checkbox" name="revoke" defaultChecked className="mt-0.5 size-4 shrink-0" />
      <span>
        <span className="font-medium">{label}</span>
        <span className="block text-muted text-sm">{text}</span>
      </span>
    </label>
  );
}
