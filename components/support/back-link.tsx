import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';

/** To the search, from everything that it leads to. */
export function BackLink({ words }: { words: Words }) {
  return (
    <a
      href="/support"
      className="mb-3 -ml-1 inline-flex min-h-6 w-fit items-center gap-1 text-muted text-sm hover:text-fg"
    >
      <Icon name="chevron" size={14} className="rotate-90" />
      {words.say('support.back')}
    </a>
  );
}
