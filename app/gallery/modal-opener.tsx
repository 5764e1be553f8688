'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';

export function ModalOpener({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div>
      <Button onClick={() => setOpen(true)}>Open the dialog</Button>
      <Modal open={open} onClose={close} labelledBy={id}>
        <h2 id={id} className="font-semibold text-lg">
          Disconnect @ada?
        </h2>
        <p className="mt-1 text-muted">The browser’s own dialog, in the theme of where it was opened.</p>
        <div className="mt-6 flex justify-end gap-2">
          <Button onClick={close}>Cancel</Button>
          <Button variant="danger" onClick={close}>
            Disconnect
          </Button>
        </div>
      </Modal>
    </div>
  );
}
