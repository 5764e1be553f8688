import type { FormField } from '#lib/features/connections/view.ts';
import { OUTCOME_HEADING_ID } from './outcome-heading.ts';
import type { Run } from './use-streamed-connect.ts';

/** Where the eye and the focus are led while and after the checks run. */

/** The checks begin at its top: on a phone below the form, beside it otherwise. */
export function showBeside(beside: HTMLElement | null): void {
  if (!beside) return;
  beside.scrollTop = 0;
  // After the next drawing: what is to be seen is not there yet.
  requestAnimationFrame(() => beside.firstElementChild?.scrollIntoView({ block: 'nearest' }));
}

/** The attempt has an address of its own from now on, and the focus goes to what is to be done next. */
export function settle(run: Run, form: HTMLFormElement | null, toMend: FormField | null): void {
  if (run.phase === 'refused') {
    const { fieldErrors, hostname } = run.state;
    const field = form?.elements.namedItem('hostname');
    if (field instanceof HTMLInputElement && fieldErrors.hostname) field.value = hostname;
    focusOn(form, fieldErrors.hostname ? 'hostname' : fieldErrors.token ? 'token' : null);
  }
  if (run.phase === 'finished') {
    const page = `/connect/${run.attempt.reference}`;
    // A good end is a page: nothing of the token stays in this one's memory.
    if (!run.attempt.outcome) window.location.replace(page);
    else {
      window.history.replaceState(null, '', page);
      focusOn(form, toMend);
    }
  }
}

/** @param fieldName null: no field is to blame, and the outcome's heading is read. */
export function focusOn(form: HTMLFormElement | null, fieldName: FormField | null): void {
  const field = fieldName ? form?.elements.namedItem(fieldName) : null;
  const target = field instanceof HTMLElement ? field : document.getElementById(OUTCOME_HEADING_ID);
  target?.focus();
}
