import type { Page } from '@playwright/test';

/** Elements that reach beyond the screen's right edge, where the page can be scrolled sideways. */
export function overflowOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const clipped = (element: Element): boolean => {
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement)
        if (getComputedStyle(above).overflowX !== 'visible') return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !clipped(element),
    );
    return [
      `${scrollWidth} px wide: ${wide
        .slice(-2)
        .map((element) => element.outerHTML.slice(0, 160))
        .join(' ')}`,
    ];
  });
}

/** Animations that run although the reader wants none. */
export function movingOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().map(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return target?.outerHTML.slice(0, 160) ?? 'something';
    }),
  );
}

/** Fields, and what colour alone draws, without an edge where the system chooses the colours. */
export function unedgedOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[data-edge], progress, input:not([type="hidden"], [type="radio"], [type="checkbox"], .sr-only)',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.clientWidth > 0)
      .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) === 0)
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** Controls whose focus cannot be seen: no ring on them or on their label, or something lies over them. */
export async function barelyFocused(page: Page): Promise<string[]> {
  // Scripted focus shows its ring after the keyboard was used last.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    // What is open lies over the rest, and Escape closes it.
    const place = document.querySelector('dialog[open], [popover]:popover-open') ?? document;
    const controls = place.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]',
    );
    const ringed = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const covered = (element: HTMLElement): boolean => {
      const shown = element.closest('label') ?? element;
      const { x, y, width, height } = shown.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => document.elementFromPoint(x + width * across, y + height * down)),
      );
      return !points.some((hit) => hit && (shown.contains(hit) || hit.contains(shown)));
    };
    const lines: string[] = [];
    for (const control of controls) {
      if (!control.checkVisibility() || control.tabIndex < 0) continue;
      control.focus();
      if (document.activeElement !== control) continue;
      const label = control.closest('label');
      const what = control.outerHTML.slice(0, 160);
      if (!ringed(control) && !ringed(label)) lines.push(`no ring on ${what}`);
      if (covered(control)) lines.push(`covered: ${what}`);
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return lines;
  });
}
