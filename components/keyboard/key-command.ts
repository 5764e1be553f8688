export type KeyCommand = 'search' | 'next' | 'previous' | 'open' | 'select' | 'leave' | 'palette' | 'help';

/** What of a key press is read. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'metaKey'
  | 'ctrlKey'
  | 'altKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'getModifierState'
>;

const LETTERS: Readonly<Record<string, KeyCommand>> = { j: 'next', k: 'previous', x: 'select' };
/** Held down, they go on. */
const REPEATED: readonly KeyCommand[] = ['next', 'previous'];

/**
 * What a key means on the staff's pages: by what it writes, wherever it lies.
 * @param typing the key goes into a field. @param apple ⌘ leads to the palette, else Ctrl.
 */
export function keyCommand(
  press: KeyPress,
  { typing, apple }: { typing: boolean; apple: boolean },
): KeyCommand | null {
  if (press.isComposing || press.key === 'Process') return null;
  const letter = letterOf(press);
  const chord = apple ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (chord && !press.altKey && !press.shiftKey) return letter === 'k' && !press.repeat ? 'palette' : null;
  if (isModified(press)) return null;
  const command = commandOf(press, letter);
  if (typing && command !== 'leave') return null;
  return press.repeat && command && !REPEATED.includes(command) ? null : command;
}

function commandOf({ key, shiftKey }: KeyPress, letter: string): KeyCommand | null {
  // Both need Shift on some keyboards and none on others.
  if (key === '/') return 'search';
  if (key === '?') return 'help';
  if (shiftKey) return null;
  if (key === 'Enter') return 'open';
  return key === 'Escape' ? 'leave' : (LETTERS[letter] ?? null);
}

/** AltGr writes a character, and is Ctrl and Alt together on Windows. */
function isModified(press: KeyPress): boolean {
  return press.metaKey || ((press.ctrlKey || press.altKey) && !press.getModifierState('AltGraph'));
}

/** Where letters are not Latin, the one of the same key on a keyboard that has them. */
function letterOf({ key, code }: KeyPress): string {
  const foreign = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return (foreign ? code.replace(/^Key/, '') : key).toLowerCase();
}
