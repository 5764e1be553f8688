/** Two sockets and the cable between them. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" className="shrink-0">
      <rect width="24" height="24" rx="6.5" className="fill-accent" />
      <g className="stroke-on-accent" strokeLinecap="round">
        <path d="M7.25 7.25c0 8 9.5 1.5 9.5 9.5" strokeWidth="2.1" />
        <circle cx="7.25" cy="7.25" r="2.6" className="fill-accent" strokeWidth="1.9" />
        <circle cx="16.75" cy="16.75" r="2.6" className="fill-accent" strokeWidth="1.9" />
      </g>
    </svg>
  );
}
