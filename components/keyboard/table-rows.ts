const ROW = 'tr[data-href]';
/** The row to come back to, once what was open beside the table is closed. */
const RETURN = 'patchbay-row';

/**
 * Moves the focus to the link that names the next or previous row, from the row it is in, or else from the one that is open beside the table.
 * @returns whether it has the focus already, being the last in this direction; null where there are no rows.
 */
export function moveByRow(step: 1 | -1): { end: boolean } | null {
  const links = rows().flatMap((row) => linkOf(row) ?? []);
  const from = links.findIndex((link) => link.closest(ROW) === currentRow());
  const at = from < 0 ? (step > 0 ? 0 : links.length - 1) : from + step;
  const link = links[Math.min(Math.max(at, 0), links.length - 1)];
  if (!link) return null;
  link.focus();
  return { end: at < 0 || at >= links.length };
}

/** Ticks or clears the box of the row that has the focus. */
export function selectRow(): { name: string; selected: boolean } | null {
  const row = document.activeElement?.closest(ROW);
  const box = row?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  const link = row && linkOf(row);
  if (!box || !link) return null;
  box.click();
  return { name: nameOf(link), selected: box.checked };
}

/** From a row's checkbox, where Enter would send the form around the table. Links and buttons open by themselves. */
export function openRow(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !target.matches(`${ROW} input[type="checkbox"]`)) return false;
  const row = target.closest(ROW);
  const link = row && linkOf(row);
  link?.click();
  return Boolean(link);
}

/** Goes back to the table from what is open beside it, and there to its row. */
export function closeSheet(): boolean {
  const close = document.querySelector<HTMLAnchorElement>('[data-sheet] [data-close]');
  if (!close) return false;
  const open = document.querySelector(`${ROW}[aria-current]`)?.getAttribute('data-href');
  if (open) keep(open);
  close.click();
  return true;
}

export function returnToRow(): void {
  const href = takeKept();
  const row = href && rows().find((one) => one.getAttribute('data-href') === href);
  if (row) linkOf(row)?.focus();
}

function keep(href: string): void {
  try {
    sessionStorage.setItem(RETURN, href);
  } catch {
    // A browser that keeps nothing: the table is walked from its first row again.
  }
}

function takeKept(): string | null {
  try {
    const href = sessionStorage.getItem(RETURN);
    sessionStorage.removeItem(RETURN);
    return href;
  } catch {
    return null;
  }
}

function currentRow(): Element | null {
  return document.activeElement?.closest(ROW) ?? document.querySelector(`${ROW}[aria-current]`);
}

/** On narrow screens the table makes room for what is open. */
function rows(): Element[] {
  return [...document.querySelectorAll(ROW)].filter((row) => row.checkVisibility());
}

function linkOf(row: Element): HTMLAnchorElement | null {
  return row.querySelector<HTMLAnchorElement>('th a[href]') ?? row.querySelector('a[href]');
}

function nameOf(link: HTMLAnchorElement): string {
  return (link.querySelector('bdi') ?? link).textContent.trim();
}
