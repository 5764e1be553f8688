import { describe, expect, it } from 'vitest';
import { type KeyPress, keyCommand } from './key-command.ts';

const RESTING = { typing: false, apple: false };

function press(key: string, more: Partial<KeyPress> & { altGraph?: boolean } = {}): KeyPress {
  const { altGraph = false, ...rest } = more;
  return {
    key,
    code: '',
    metaKey: false,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
    ...rest,
  };
}

describe('a key', () => {
  it.each([
    ['/', 'search'],
    ['j', 'next'],
    ['k', 'previous'],
    ['x', 'select'],
    ['Enter', 'open'],
    ['Escape', 'leave'],
    ['?', 'help'],
    ['q', null],
    ['Tab', null],
  ])('%s means %s', (key, command) => {
    expect(keyCommand(press(key), RESTING)).toBe(command);
  });

  it('means what it writes, wherever it lies', () => {
    // A German keyboard writes both with Shift, others with AltGr, which Windows tells as Ctrl and Alt.
    expect(keyCommand(press('/', { code: 'Digit7', shiftKey: true }), RESTING)).toBe('search');
    expect(keyCommand(press('?', { code: 'Minus', shiftKey: true }), RESTING)).toBe('help');
    expect(keyCommand(press('/', { ctrlKey: true, altKey: true, altGraph: true }), RESTING)).toBe('search');
    // Dvorak has its j elsewhere; with caps lock on it is a large one.
    expect(keyCommand(press('j', { code: 'KeyC' }), RESTING)).toBe('next');
    expect(keyCommand(press('h', { code: 'KeyJ' }), RESTING)).toBeNull();
    expect(keyCommand(press('J', { code: 'KeyJ' }), RESTING)).toBe('next');
    // A Turkish keyboard writes Latin letters, a Russian one does not.
    expect(keyCommand(press('ö', { code: 'KeyX' }), RESTING)).toBeNull();
    expect(keyCommand(press('о', { code: 'KeyJ' }), RESTING)).toBe('next');
  });

  it('means nothing with another modifier, while typing or composing', () => {
    for (const modifier of ['metaKey', 'ctrlKey', 'altKey', 'shiftKey'] as const)
      expect(keyCommand(press('j', { [modifier]: true }), RESTING), modifier).toBeNull();
    for (const key of ['/', '?', 'j', 'k', 'x', 'Enter'])
      expect(keyCommand(press(key), { ...RESTING, typing: true }), key).toBeNull();
    expect(keyCommand(press('Escape'), { ...RESTING, typing: true })).toBe('leave');
    expect(keyCommand(press('Escape', { isComposing: true }), { ...RESTING, typing: true })).toBeNull();
    expect(keyCommand(press('Process', { code: 'KeyJ' }), RESTING)).toBeNull();
  });

  it('that is held down goes on only from row to row', () => {
    expect(keyCommand(press('j', { repeat: true }), RESTING)).toBe('next');
    expect(keyCommand(press('x', { repeat: true }), RESTING)).toBeNull();
    expect(keyCommand(press('k', { repeat: true, ctrlKey: true }), RESTING)).toBeNull();
  });

  it('leads to the palette with ⌘ on Apple’s keyboards and Ctrl on others, also from a field', () => {
    const typing = { typing: true, apple: false };
    expect(keyCommand(press('k', { ctrlKey: true }), typing)).toBe('palette');
    expect(keyCommand(press('л', { ctrlKey: true, code: 'KeyK' }), RESTING)).toBe('palette');
    expect(keyCommand(press('k', { metaKey: true }), RESTING)).toBeNull();
    expect(keyCommand(press('k', { metaKey: true }), { typing: true, apple: true })).toBe('palette');
    expect(keyCommand(press('k', { ctrlKey: true }), { typing: true, apple: true })).toBeNull();
    expect(keyCommand(press('k', { ctrlKey: true, shiftKey: true }), RESTING)).toBeNull();
  });
});
