type SectionNavProps = { label: string; sections: readonly { id: string; title: string }[] };

/** Where there is room beside the sections: the way to each. */
export function SectionNav({ label, sections }: SectionNavProps) {
  return (
    <nav aria-label={label} className="max-lg:hidden">
      <ul className="sticky top-24 -ml-2.5 flex flex-col gap-0.5">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-8 items-center rounded-sm px-2.5 py-1 text-muted text-sm hover:bg-sunken hover:text-fg"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
