import { type RefObject, useLayoutEffect } from 'react';

let left: { text: string; start: number | null; end: number | null } | null = null;

/**
 * A list that came late takes the page's place, and a form on it with it: whoever is typing goes on in the new one, and what was typed
 * meanwhile is sent from there.
 */
export function useKeptTyping(field: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (left) {
      const { text, start, end } = left;
      left = null;
      element.value = text;
      element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
      if (text !== element.defaultValue) element.form?.requestSubmit();
    }
    return () => {
      if (element !== document.activeElement) return;
      left = { text: element.value, start: element.selectionStart, end: element.selectionEnd };
    };
  }, [field]);
}
