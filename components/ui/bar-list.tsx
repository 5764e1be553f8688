import type { ReactNode } from 'react';

export type Bar = {
  key: string;
  label: ReactNode;
  /** Its length, against the longest. */
  value: number;
  /** The value as it is read. */
  text: string;
  /** Where it leads; nowhere without one. */
  href?: string | null;
  tone?: 'accent' | 'warn' | 'bad';
};

const FILL = { accent: 'fill-accent', warn: 'fill-warn', bad: 'fill-bad' } as const;

/**
 * Numbers side by side as lengths: a chart that is a list, so that its text is there for everybody, and lies well on the narrowest
 * screen. Drawn with SVG, whose lengths are attributes: the pages allow no inline styles.
 */
export function BarList({ bars }: { bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className="-mx-2 flex flex-col">
      {bars.map(({ key, href, ...bar }) => (
        <li key={key}>
          {href ? (
            <a href={href} className="block rounded-sm px-2 py-1 transition-colors hover:bg-sunken">
              <BarLine {...bar} longest={longest} />
            </a>
          ) : (
            <div className="px-2 py-1">
              <BarLine {...bar} longest={longest} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

type BarLineProps = Omit<Bar, 'key' | 'href'> & { longest: number };

function BarLine({ label, value, text, tone = 'accent', longest }: BarLineProps) {
  return (
    <span className="flex min-h-4 items-center gap-3 text-sm">
      <span className="numbers w-28 shrink-0 sm:w-36">{label}</span>
      <svg aria-hidden="true" className="h-2.5 min-w-0 flex-1 rounded-full">
        <rect width="100%" height="100%" rx="5" className="fill-sunken" />
        {value > 0 && (
          <rect
            width={`${Math.max(2, Math.round((1000 * value) / longest) / 10)}%`}
            height="100%"
            rx="5"
            className={FILL[tone]}
          />
        )}
      </svg>
      <span className="numbers w-16 shrink-0 text-right font-medium">{text}</span>
    </span>
  );
}
