import type { ReactNode } from 'react';

type FieldProps = {
  id: string;
  label: string;
  /** A sentence under the label that helps before anything went wrong. */
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
};

/** Label, hint and error around one control, which takes its attributes from `fieldAttributes`. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium text-base">
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 text-bad text-sm">
          <span aria-hidden="true" className="select-none font-semibold">
            ↳
          </span>
          <span className="min-w-0 break-words">{error}</span>
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
    </div>
  );
}
