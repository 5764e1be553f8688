'use client';

import { useId } from 'react';
import { buttonClass } from '../ui/button-class.ts';
import { Modal } from '../ui/modal.tsx';
import { useSay } from '../ui/say.tsx';
import { areKeysOff, switchKeys } from './key-switch.ts';
import { isApple } from './use-keys.ts';

/** Which keys there are, and the switch for all of them. */
export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const heading = useId();
  return (
    <Modal open={open} onClose={onClose} labelledBy={heading}>
      <Help heading={heading} onClose={onClose} />
    </Modal>
  );
}

function Help({ heading, onClose }: { heading: string; onClose: () => void }) {
  const say = useSay();
  const keys = {
    search: ['/'],
    next: ['j'],
    previous: ['k'],
    open: [say('keyboard.keys.enter')],
    select: ['x'],
    leave: [say('keyboard.keys.escape')],
    palette: isApple() ? ['⌘', 'K'] : [say('keyboard.keys.control'), 'K'],
    help: ['?'],
  } as const;
  return (
    <>
      <h2 id={heading} className="font-semibold text-lg">
        {say('keyboard.help.title')}
      </h2>
      <p className="mt-1 text-muted">{say('keyboard.help.intro')}</p>
      <dl className="mt-4 flex flex-col">
        {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
          <div
            key={name}
            className="flex items-baseline justify-between gap-4 border-border border-b py-2 last:border-b-0"
          >
            <dt>{say(`keyboard.does.${name}`)}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys[name].map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            defaultChecked={!areKeysOff()}
            onChange={({ target }) => switchKeys(target.checked)}
          />
          {say('keyboard.help.on')}
        </label>
        <button type="button" onClick={onClose} className={buttonClass('secondary')}>
          {say('keyboard.help.close')}
        </button>
      </div>
    </>
  );
}

export function Key({ children }: { children: string }) {
  return (
    <kbd className="min-w-6 rounded-sm border border-border bg-sunken px-1.5 text-center font-mono text-xs leading-5">
      {children}
    </kbd>
  );
}
