import { QUERY_LENGTH_MAX } from '#lib/domain/support-query.ts';
import type { Words } from '#lib/words/words.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Icon } from '../ui/icon.tsx';
import { Input } from '../ui/input.tsx';

/** One box for everything: a plain GET form. */
export function SearchBox({ text, words: { say } }: { text: string; words: Words }) {
  return (
    <search>
      <form action="/support" className="flex max-w-2xl gap-2">
        <Input
          type="search"
          name="q"
          defaultValue={text}
          maxLength={QUERY_LENGTH_MAX * 20}
          aria-label={say('support.search.label')}
          aria-keyshortcuts="/"
          placeholder={say('support.search.placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" className={buttonClass('primary', 'md', 'max-sm:min-h-11')}>
          <Icon name="search" size={16} />
          <span className="max-sm:sr-only">{say('support.search.go')}</span>
        </button>
      </form>
    </search>
  );
}
