'use client';

import { useEffect, useState } from 'react';
import { buttonClass } from '../ui/button-class.ts';
import { useSay } from '../ui/say.tsx';
import type { KeyCommand } from './key-command.ts';
import { Key, KeyHelp } from './key-help.tsx';
import { Palette } from './palette.tsx';
import type { PaletteStock } from './palette-choices.ts';
import { closeSheet, moveByRow, openRow, returnToRow, selectRow } from './table-rows.ts';
import { isField, useKeys } from './use-keys.ts';

/** The keys of the staff's pages, the palette and the help on them: an addition, without which everything works, too. */
export function KeyboardLayer({ stock }: { stock: PaletteStock }) {
  const say = useSay();
  const [shown, show] = useState<'help' | 'palette' | null>(null);
  const [told, tell] = useState('');
  useEffect(returnToRow, []);

  const move = (step: 1 | -1): boolean => {
    const moved = moveByRow(step);
    if (moved) tell(moved.end ? say(step > 0 ? 'keyboard.told.last' : 'keyboard.told.first') : '');
    return moved !== null;
  };
  const select = (): boolean => {
    const done = selectRow();
    if (done)
      tell(say(done.selected ? 'keyboard.told.selected' : 'keyboard.told.cleared', { row: done.name }));
    return done !== null;
  };
  const open = (what: 'help' | 'palette'): boolean => {
    show(what);
    return true;
  };
  useKeys((command, target) => {
    const does: Record<KeyCommand, () => boolean> = {
      search: goToSearch,
      next: () => move(1),
      previous: () => move(-1),
      open: () => openRow(target),
      select,
      leave: () => leaveField(target) || closeSheet(),
      palette: () => open('palette'),
      help: () => open('help'),
    };
    return does[command]();
  });

  const close = () => show(null);
  return (
    <>
      <div className="mx-auto flex w-full max-w-[90rem] justify-end px-6 pb-4 max-lg:hidden noscript:hidden">
        <button
          type="button"
          onClick={() => show('help')}
          aria-keyshortcuts="?"
          className={buttonClass('quiet', 'sm', '-mr-2.5')}
        >
          {say('keyboard.help.open')}
          <Key>?</Key>
        </button>
      </div>
      <p role="status" className="sr-only">
        {told}
      </p>
      <KeyHelp open={shown === 'help'} onClose={close} />
      <Palette open={shown === 'palette'} onClose={close} stock={stock} />
    </>
  );
}

function goToSearch(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('main [aria-keyshortcuts="/"]')];
  const field = fields.find((one) => one.checkVisibility());
  field?.select();
  field?.focus();
  return field !== undefined;
}

function leaveField(target: EventTarget | null): boolean {
  if (!isField(target) || !(target instanceof HTMLElement)) return false;
  target.blur();
  return true;
}
