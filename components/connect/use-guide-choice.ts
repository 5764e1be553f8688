import { type FormEvent, useEffect } from 'react';

/**
 * Remembers what a person says their GitLab looks like, in the page (the live look leaves the guide alone from then on) and in the draft.
 * @returns the handler for changes inside the guide's place.
 */
export function useGuideChoice(chosen: boolean): (event: FormEvent<HTMLElement>) => void {
  useEffect(() => {
    if (chosen) markChosen();
  }, [chosen]);
  return ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith('guide-')) return;
    markChosen();
    void saveDraft({ [target.name.replace('guide-', '')]: target.value });
  };
}

function markChosen(): void {
  document.querySelector('[data-guide]')?.setAttribute('data-chosen', '');
}

/** Nobody waits for it, and nothing is lost where it does not get through. */
async function saveDraft(fields: Record<string, string>): Promise<void> {
  try {
    await fetch('/connect/draft', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
      keepalive: true,
    });
  } catch {}
}
