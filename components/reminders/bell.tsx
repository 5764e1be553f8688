import type { Words } from '#lib/words/words.ts';
import { Icon } from '../ui/icon.tsx';

/** Leads to the news. @param unread at most 100, which stands for that or more. */
export function Bell({ unread, words }: { unread: number; words: Words }) {
  const name = words.say('notices.open', { count: unread });
  return (
    <a
      href="/notices"
      aria-label={name}
      title={name}
      className="relative flex size-9 items-center justify-center rounded-full text-muted hover:bg-sunken hover:text-fg"
    >
      <Icon name="bell" size={18} />
      {unread > 0 && (
        <span
          aria-hidden="true"
          data-edge
          className="numbers absolute -top-0.5 -right-0.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 font-semibold text-[10px] text-on-accent leading-none"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </a>
  );
}
