import { BayDrawing } from './bay-drawing.tsx';

/** What the list is read from cannot be reached: a cable in two pieces. */
export function AwayDrawing() {
  return (
    <BayDrawing>
      <g className="stroke-warn" strokeWidth="4" strokeLinecap="round">
        <path d="M56 18c0 46 12 66 36 71" />
        <path d="M128 89c24-5 36-25 36-71" />
      </g>
      <g className="stroke-warn" strokeWidth="2" strokeLinecap="round">
        <path d="m99 85 5-7" />
        <path d="M103 90h8" />
        <path d="m121 85-5-7" />
        <path d="M110 73v-1" />
      </g>
      <g className="fill-warn">
        <circle cx="56" cy="18" r="5.5" />
        <circle cx="164" cy="18" r="5.5" />
      </g>
    </BayDrawing>
  );
}
