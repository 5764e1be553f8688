import { BayDrawing } from './bay-drawing.tsx';

/** The first run: one cable waiting. */
export function PatchDrawing() {
  return (
    <BayDrawing>
      <path
        d="M56 18c0 60 20 70 50 70s40-6 54-14"
        className="stroke-accent"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="56" cy="18" r="5.5" className="fill-accent" />
      <path d="m158 79 12-7 5 8-12 7z" className="fill-accent" />
      <path d="m172 76 9-5" className="stroke-accent" strokeWidth="3" strokeLinecap="round" />
    </BayDrawing>
  );
}
