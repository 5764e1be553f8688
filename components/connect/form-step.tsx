import type { ReactNode } from 'react';
import { StepNumber } from '../ui/step-number.tsx';

type FormStepProps = { number: 1 | 2 | 3; title: string; children: ReactNode };

/** One of the three numbered parts of the form. */
export function FormStep({ number, title, children }: FormStepProps) {
  return (
    <section
      aria-labelledby={`step-${number}`}
      className="border-border border-t px-5 py-5 first-of-type:border-t-0 sm:px-6"
    >
      <h2 id={`step-${number}`} className="mb-3 flex items-center gap-2.5 font-semibold text-md">
        <StepNumber number={number} />
        {title}
      </h2>
      {children}
    </section>
  );
}
