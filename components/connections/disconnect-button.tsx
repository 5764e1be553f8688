'use client';

import { type MouseEvent, useState } from 'react';
import type { ActionState } from '#lib/action/action-state.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Icon } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { DisconnectForm } from './disconnect-form.tsx';

type DisconnectButtonProps = {
  id: string;
  words: string;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
};

/** A link to a page of its own that asks; where script runs, the same question in a dialog. */
export function DisconnectButton({ id, words, action }: DisconnectButtonProps) {
  const [open, setOpen] = useState(false);
  const headingId = `disconnect-${id}`;
  const ask = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  const close = () => setOpen(false);
  return (
    <>
      <a href={`/connections/${id}/disconnect`} onClick={ask} className={buttonClass('quiet', 'sm')}>
        <Icon name="unplug" size={14} />
        Disconnect
        <span className="sr-only"> {words}</span>
      </a>
      <Modal open={open} onClose={close} labelledBy={headingId}>
        <h2 id={headingId} className="font-semibold text-lg">
          Disconnect <bdi>{words}</bdi>
        </h2>
        <DisconnectForm id={id} action={action} onCancel={close} />
      </Modal>
    </>
  );
}
