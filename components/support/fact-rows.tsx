import type { FactRow } from '#lib/features/support/view.ts';
import { Fact } from '../ui/fact.tsx';
import { FactLine } from '../ui/fact-line.tsx';

/** Facts with their names. Somebody else's server may have written them: isolated. */
export function FactRows({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="flex flex-col gap-1.5">
      {rows.map(({ name, value, machine }) => (
        <FactLine key={name} name={name}>
          {machine ? <Fact text={value} what={name} /> : <bdi className="break-words">{value}</bdi>}
        </FactLine>
      ))}
    </dl>
  );
}
