import { BayDrawing } from './bay-drawing.tsx';

/** Somebody else's, or nobody's: a plate over the sockets, and a lock on it. */
export function LockedDrawing() {
  return (
    <BayDrawing height={72}>
      <rect
        x="38"
        y="8"
        width="144"
        height="56"
        rx="8"
        className="fill-surface stroke-control/60"
        strokeWidth="1.5"
      />
      <g className="fill-control/60">
        <circle cx="48" cy="18" r="2" />
        <circle cx="172" cy="18" r="2" />
        <circle cx="48" cy="54" r="2" />
        <circle cx="172" cy="54" r="2" />
      </g>
      <path d="M103 34v-5a7 7 0 0 1 14 0v5" className="stroke-accent" strokeWidth="3" strokeLinecap="round" />
      <rect x="98" y="33" width="24" height="19" rx="4" className="fill-accent" />
      <path d="M110 40v5" className="stroke-surface" strokeWidth="3" strokeLinecap="round" />
    </BayDrawing>
  );
}
