const GROUNDS = {
  'bg-bg': 'bg-bg',
  'bg-surface': 'bg-surface',
  'bg-sunken': 'bg-sunken',
  'bg-accent-bg': 'bg-accent-bg',
  'bg-accent': 'bg-accent text-on-accent',
  'bg-accent-strong': 'bg-accent-strong text-on-accent',
  'bg-ok-bg': 'bg-ok-bg text-ok',
  'bg-warn-bg': 'bg-warn-bg text-warn',
  'bg-bad-bg': 'bg-bad-bg text-bad',
  'bg-info-bg': 'bg-info-bg text-info',
} as const;

const EDGES = {
  border: 'border-border',
  control: 'border-control',
  focus: 'border-focus',
} as const;

const TEXTS = {
  fg: 'text-fg',
  muted: 'text-muted',
  accent: 'text-accent',
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
  info: 'text-info',
} as const;

/** Grounds with the text they carry, edges, and texts on the page's ground: the tokens of app/globals.css. */
export function Colours() {
  return (
    <>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {Object.entries(GROUNDS).map(([name, look]) => (
          <li key={name} className={`rounded-md border border-border px-3 py-4 font-mono text-xs ${look}`}>
            {name}
          </li>
        ))}
        {Object.entries(EDGES).map(([name, look]) => (
          <li key={name} className={`rounded-md border-2 px-3 py-4 font-mono text-xs ${look}`}>
            {name}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-4 gap-y-1 font-medium">
        {Object.entries(TEXTS).map(([name, look]) => (
          <span key={name} className={look}>
            {name}
          </span>
        ))}
      </p>
    </>
  );
}
