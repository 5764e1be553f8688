import { Icon } from './icon.tsx';

/** Initials; pictures of GitLab are never loaded from its host by the browser. */
export function Avatar({
  name,
  bot = false,
  large = false,
}: {
  name: string;
  bot?: boolean;
  large?: boolean;
}) {
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 select-none place-items-center rounded-full bg-accent-bg font-semibold text-accent ${large ? 'size-12 text-md' : 'size-9 text-sm'}`}
    >
      {bot ? <Icon name="bot" size={large ? 22 : 18} /> : <bdi>{initials(name)}</bdi>}
    </span>
  );
}

function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = [...(words[0] ?? '?')][0] ?? '?';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}
