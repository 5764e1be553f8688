type IconPathsProps = { paths: readonly string[]; size?: number; className?: string | undefined };

/** One drawing on Lucide's 24 × 24 grid. Client components that need few icons take this one, and bring only those paths along. */
export function IconPaths({ paths, size = 16, className }: IconPathsProps) {
  return (
    <svg
      className={`shrink-0 ${className ?? ''}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={size <= 16 ? 2 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
