import { BayDrawing } from './bay-drawing.tsx';

/** Nothing to show: all cables are where they belong, or the glass that looks for one sees none. */
export function NothingDrawing({ searched }: { searched: boolean }) {
  return (
    <BayDrawing height={searched ? 94 : 84}>
      <g className="stroke-control" strokeWidth="4" strokeLinecap="round">
        <path d="M20 18c0 34 36 34 36 0" />
        <path d="M164 54c0 34 36 34 36 0" />
      </g>
      <g className="fill-control">
        <circle cx="20" cy="18" r="5.5" />
        <circle cx="56" cy="18" r="5.5" />
        <circle cx="164" cy="54" r="5.5" />
        <circle cx="200" cy="54" r="5.5" />
      </g>
      {searched && (
        <g className="stroke-accent" strokeWidth="4" strokeLinecap="round">
          <circle cx="110" cy="54" r="22" className="fill-surface/70" />
          <path d="m126 70 18 18" strokeWidth="6" />
        </g>
      )}
    </BayDrawing>
  );
}
