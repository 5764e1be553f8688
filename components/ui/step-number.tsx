/** The circle before a step's heading. For the eye alone: a region called by its heading would be “1 …” each time it is named. */
export function StepNumber({ number, large = false }: { number: number; large?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`numbers grid shrink-0 place-items-center rounded-full bg-accent-bg font-semibold text-accent ${large ? 'size-7 text-sm' : 'size-6 text-xs'}`}
    >
      {number}
    </span>
  );
}
