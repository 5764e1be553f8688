import { useEffect, useEffectEvent } from 'react';
import { type KeyCommand, keyCommand } from './key-command.ts';
import { areKeysOff } from './key-switch.ts';

const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="submit"], [type="button"]), textarea, select';

export const isApple = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.platform);

/**
 * Listens while nothing is open in front of the page.
 * @param obey does what was asked for; false leaves the key to the browser.
 */
export function useKeys(obey: (command: KeyCommand, target: EventTarget | null) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || areKeysOff()) return;
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    const command = keyCommand(event, { typing: isField(event.target), apple: isApple() });
    if (command && obey(command, event.target)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
