const COLUMNS = [20, 56, 92, 128, 164, 200];
const ROWS = [18, 54];

/** A patch bay with one cable waiting. Decoration only. */
export function PatchDrawing() {
  return (
    <svg width="220" height="104" viewBox="0 0 220 104" fill="none" aria-hidden="true" className="max-w-full">
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
      <path
        d="M56 18c0 60 20 70 50 70s40-6 54-14"
        className="stroke-accent"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="56" cy="18" r="5.5" className="fill-accent" />
      <path d="m158 79 12-7 5 8-12 7z" className="fill-accent" />
      <path d="m172 76 9-5" className="stroke-accent" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
