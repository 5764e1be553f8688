/** A bell that hangs still over an empty tray. Decoration only. */
export function BellDrawing() {
  return (
    <svg width="160" height="96" viewBox="0 0 160 96" fill="none" aria-hidden="true" className="max-w-full">
      <rect
        x="20"
        y="64"
        width="120"
        height="28"
        rx="10"
        className="fill-sunken stroke-border"
        strokeWidth="1.5"
      />
      <path d="M34 78h52" className="stroke-border" strokeWidth="4" strokeLinecap="round" />
      <path d="M94 78h32" className="stroke-border" strokeWidth="4" strokeLinecap="round" />
      <path
        d="M80 6a20 20 0 0 0-20 20c0 14-5 19-9 23-1.500 1.600-.4 4 1.700 4h54.600c2.100 0 3.200-2.400 1.700-4-4-4-9-9-9-23A20 20 0 0 0 80 6Z"
        className="fill-surface stroke-control/60"
        strokeWidth="1.5"
      />
      <path
        d="M74 58a6.500 6.500 0 0 0 12 0"
        className="stroke-accent"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
