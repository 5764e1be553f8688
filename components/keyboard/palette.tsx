'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Input } from '../ui/input.tsx';
import { useSay } from '../ui/say.tsx';
import { choicesFor, type PaletteStock } from './palette-choices.ts';
import { PaletteList } from './palette-list.tsx';
import { isApple } from './use-keys.ts';

type PaletteProps = { open: boolean; onClose: () => void; stock: PaletteStock };

/** Leads to a page, a saved view or a search by what is typed: the browser's own dialog, around a combobox with its list. */
export function Palette({ open, onClose, stock }: PaletteProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it; the key for that is Escape, and the browser's
    <dialog
      ref={dialog}
      aria-label={say('keyboard.palette.label')}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
      className="mx-auto mt-[12vh] mb-auto w-[min(36rem,calc(100vw-2rem))] overflow-hidden rounded-xl border border-border bg-surface p-0 text-fg open:animate-appear"
    >
      {open && <Choosing stock={stock} onClose={onClose} />}
    </dialog>
  );
}

function Choosing({ stock, onClose }: Omit<PaletteProps, 'open'>) {
  const say = useSay();
  const list = useId();
  const [typed, type] = useState('');
  const [at, setAt] = useState(0);
  const choices = choicesFor(typed, stock);
  const hrefs = [...choices.pages, ...choices.views, ...choices.finds].map(({ href }) => href);
  const move = (to: number) => setAt(hrefs.length ? (to + hrefs.length) % hrefs.length : 0);

  const press = (event: KeyboardEvent) => {
    // Enter ends what an input method composes, and chooses nothing.
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') move(at + 1);
    else if (key === 'ArrowUp') move(at - 1);
    else if (key === 'Enter') go(hrefs[at]);
    else if (key.toLowerCase() === 'k' && (isApple() ? event.metaKey : event.ctrlKey)) onClose();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="border-border border-b p-2">
        <Input
          // The dialog was opened to type into it.
          autoFocus
          role="combobox"
          aria-expanded={hrefs.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={hrefs.length > 0 ? `${list}-${at}` : undefined}
          aria-label={say('keyboard.palette.label')}
          placeholder={say('keyboard.palette.hint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={({ target }) => {
            type(target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      {hrefs.length > 0 && (
        <PaletteList key={choices.text} id={list} choices={choices} at={at} onPoint={setAt} onChoose={go} />
      )}
      <p role="status" className="text-muted">
        {choices.secret && <span className="block px-5 py-4">{say('keyboard.palette.secret')}</span>}
      </p>
    </>
  );
}

function go(href: string | undefined): void {
  if (href) location.assign(href);
}
