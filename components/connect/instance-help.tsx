import type { InstanceHelp as Help } from '#lib/features/connect/view.ts';

/** What administrators say of a GitLab: their own lines, and nothing but text. */
export function InstanceHelp({ title, text }: Help) {
  return (
    <div className="rounded-md border border-border bg-sunken px-3 py-2 text-sm">
      <p className="font-medium">{title}</p>
      <p className="mt-0.5 whitespace-pre-line break-words text-muted">
        <bdi>{text}</bdi>
      </p>
    </div>
  );
}
