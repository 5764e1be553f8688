'use client';

import { type MouseEvent, useState } from 'react';
import { buttonClass } from '../ui/button-class.ts';
import { IconPaths } from '../ui/icon-paths.tsx';
import { Modal } from '../ui/modal.tsx';
import { useSay } from '../ui/say.tsx';
import { NODE, withNode } from '../ui/with-node.tsx';
import { DisconnectForm } from './disconnect-form.tsx';
import type { ToldAction } from './told-idle.ts';

type DisconnectButtonProps = {
  id: string;
  /** "@ada on gitlab.com" */
  account: string;
  action: ToldAction;
  icon: readonly string[];
};

/** A link to a page of its own that asks; where script runs, the same question in a dialog. */
export function DisconnectButton({ id, account, action, icon }: DisconnectButtonProps) {
  const say = useSay();
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
        {say('rows.disconnect')}
        <span className="sr-only"> {account}</span>
      </a>
      <Modal open={open} onClose={close} labelledBy={headingId}>
        <h2 id={headingId} className="font-semibold text-lg">
          {withNode(say('rows.asking.title', { account: NODE }), <bdi>{account}</bdi>)}
        </h2>
        <DisconnectForm id={id} action={action} onCancel={close} />
      </Modal>
    </>
  );
}
