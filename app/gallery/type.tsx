const SIZES = [
  ['12 / 16', 'text-xs'],
  ['13 / 20', 'text-sm'],
  ['14 / 20', 'text-base'],
  ['16 / 24', 'text-md'],
  ['18 / 26', 'text-lg'],
  ['22 / 28', 'text-xl'],
  ['28 / 34', 'text-2xl'],
] as const;

const WEIGHTS = [
  ['400', 'font-normal'],
  ['500', 'font-medium'],
  ['600', 'font-semibold'],
] as const;

/** Sizes with their lines, weights, and the mono of machine facts; Japanese falls back to the system's own. */
export function Type() {
  return (
    <>
      <dl className="flex flex-col gap-2">
        {SIZES.map(([name, look]) => (
          <div key={name} className="flex items-baseline gap-4">
            <dt className="numbers w-14 shrink-0 text-muted text-xs">{name}</dt>
            <dd className={`min-w-0 truncate ${look}`}>Link a GitLab account · Größe · 接続する</dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-x-4 text-md">
        {WEIGHTS.map(([name, look]) => (
          <span key={name} className={look}>
            Weight {name}
          </span>
        ))}
      </p>
      <p className="font-mono">https://gitlab.example.com:8443 · 7QK4-M2XD · 0O1lI · -&gt; !=</p>
      <p className="numbers">Columns: 10:41:07 · 1,188 · 21 Nov 2027</p>
    </>
  );
}
