'use client';

import { type MouseEvent, useState } from 'react';
import { buttonClass } from '../ui/button-class.ts';
import { IconPaths } from '../ui/icon-paths.tsx';
import { Modal } from '../ui/modal.tsx';
import { DisconnectForm } from './disconnect-form.tsx';
import type { ToldAction } from './told-idle.ts';

type DisconnectButtonProps = {
  id: string;
  words: string;
  action: ToldAction;
  icon: readonly string[];
};

/** A link to a page of its own that asks; where script runs, the same question in a dialog. */
export function DisconnectButton({ id, words, action, icon }: DisconnectButtonProps) {
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
        <IconPaths paths={icon} size={14} />
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
