import type { ReactNode } from 'react';

const COLUMNS = [20, 56, 92, 128, 164, 200];
const ROWS = [18, 54];

/** A patch bay as the list's states show it, each with something of its own. Decoration only: the words stand below. @param height more than the bay's 72 where something hangs out of it. */
export function BayDrawing({ height = 104, children }: { height?: number; children: ReactNode }) {
  return (
    <svg
      width="220"
      height={height}
      viewBox={`0 0 220 ${height}`}
      fill="none"
      aria-hidden="true"
      className="max-w-full"
    >
      <rect
        x="1"
        y="1"
        width="218"
        height="70"
        rx="12"
        className="fill-sunken stroke-border"
        strokeWidth="1.5"
      />
      {ROWS.flatMap((y) =>
        COLUMNS.map((x) => (
          <g key={`${x}-${y}`} className="stroke-control/60" strokeWidth="1.5">
            <circle cx={x} cy={y} r="8" className="fill-surface" />
            <circle cx={x} cy={y} r="2.5" className="fill-border" />
          </g>
        )),
      )}
      {children}
    </svg>
  );
}
