/** Scopes as GitLab calls them. An unknown one may be anything: bounded, and only text. */
export function ScopeList({ scopes, label }: { scopes: readonly string[]; label: string }) {
  return (
    <ul aria-label={label} className="flex min-w-0 flex-wrap gap-1">
      {scopes.map((scope) => (
        <li
          key={scope}
          title={scope}
          className="max-w-48 truncate rounded-sm border border-border bg-sunken px-1.5 font-mono text-xs leading-5"
        >
          <bdi>{scope}</bdi>
        </li>
      ))}
    </ul>
  );
}
