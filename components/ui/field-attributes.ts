/** What ties a control to the hint and error that `Field` draws around it. */
export function fieldAttributes(id: string, has: { hint?: unknown; error?: unknown }) {
  const describedBy = [has.error ? `${id}-error` : '', has.hint ? `${id}-hint` : '']
    .filter(Boolean)
    .join(' ');
  return {
    id,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': has.error ? (true as const) : undefined,
  };
}
