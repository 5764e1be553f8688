'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type ModalProps = {
  open: boolean;
  onClose: () => void;
  /** Id of the heading inside. */
  labelledBy: string;
  children: ReactNode;
};

/** The browser's own modal dialog: it keeps the focus, closes on Escape, and gives the focus back. */
export function Modal({ open, onClose, labelledBy, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onClose={onClose}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-xl border border-border bg-surface p-0 text-fg open:animate-appear"
    >
      <div className="p-6">{open && children}</div>
    </dialog>
  );
}
