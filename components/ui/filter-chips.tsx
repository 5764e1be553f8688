import { Icon } from './icon.tsx';

type FilterChipsProps = {
  /** What a screen reader calls the list. */
  label: string;
  /** `remove`: the page without it, and what the link says to a screen reader. */
  chips: readonly { id: string; text: string; remove: { href: string; title: string } }[];
  clear?: { href: string; title: string };
};

/** The filters in force, each with its way out. */
export function FilterChips({ label, chips, clear }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-2">
      {chips.map(({ id, text, remove }) => (
        <li key={id} className="max-w-full">
          <a
            href={remove.href}
            title={remove.title}
            className="flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-control/50 bg-surface py-0.5 pr-2 pl-3 text-sm hover:border-control hover:bg-sunken"
          >
            <bdi className="truncate">{text}</bdi>
            <span className="sr-only">{remove.title}</span>
            <Icon name="close" size={12} />
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a href={clear.href} className="flex min-h-7 items-center px-1 text-accent text-sm hover:underline">
            {clear.title}
          </a>
        </li>
      )}
    </ul>
  );
}
