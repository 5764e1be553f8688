const ITEM = 'patchbay-keyboard';

/** Whether somebody switched the keys off in this browser (WCAG 2.1.4). */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem(ITEM) === 'off';
  } catch {
    return false; // a browser that keeps nothing
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(ITEM);
    else localStorage.setItem(ITEM, 'off');
  } catch {
    // It holds for nothing then, as all that such a browser is told.
  }
}
