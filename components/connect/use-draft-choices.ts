import { useEffect } from 'react';

/**
 * Keeps what a person chooses on the way in their draft: what their GitLab looks like (radio inputs `guide-era`, `guide-navigation`), and
 * whatever carries `data-draft="field=value"` and is pressed. Listens on the page, for most of these controls are drawn by the server.
 *
 * @param eraChosen they have said before what their GitLab looks like: the live look leaves the guide alone.
 */
export function useDraftChoices(eraChosen: boolean): void {
  useEffect(() => {
    if (eraChosen) markChosen();
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.name.startsWith('guide-')) return;
      markChosen();
      saveDraft(target.name.slice('guide-'.length), target.value);
    };
    const onClick = ({ target }: Event) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-draft]') : null;
      const [field, value] = pressed?.dataset.draft?.split('=') ?? [];
      if (field && value) saveDraft(field, value);
    };
    document.addEventListener('change', onChange);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('change', onChange);
      document.removeEventListener('click', onClick);
    };
  }, [eraChosen]);
}

function markChosen(): void {
  document.querySelector('[data-guide]')?.setAttribute('data-chosen', '');
}

/** Nobody waits for it, and nothing is lost where it does not get through. */
function saveDraft(field: string, value: string): void {
  fetch('/connect/draft', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ [field]: value }),
    keepalive: true,
  }).catch(() => undefined);
}
