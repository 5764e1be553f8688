'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type RefObject, useEffect, useRef, useTransition } from 'react';
import { IconPaths } from '../ui/icon-paths.tsx';
import { Input } from '../ui/input.tsx';
import { useSay } from '../ui/say.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useKeptTyping } from './use-kept-typing.ts';

const REST_MS = 300;

type SearchFormProps = {
  q: string;
  /** What the search leaves as it is: filter and order. */
  kept: Readonly<Record<string, string>>;
  maxLength: number;
  icon: readonly string[];
};

/** A plain GET form. Where script runs it is sent by itself once the typing rests, and only the list is drawn anew. */
export function SearchForm({ q, kept, maxLength, icon }: SearchFormProps) {
  const say = useSay();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useSlashKey(field);
  useEffect(() => () => clearTimeout(rest.current), []);
  useKeptTyping(field);
  useEffect(() => {
    // Back and forward bring another search; what is just being typed stays.
    if (field.current && field.current !== document.activeElement) field.current.value = q;
  }, [q]);

  const search = (event?: FormEvent) => {
    event?.preventDefault();
    clearTimeout(rest.current);
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === 'string') query.set(name, value);
    // A newer one takes the place of one that is still on its way.
    startTransition(() => router.replace(`/connections?${query}`, { scroll: false }));
  };
  const later = () => {
    clearTimeout(rest.current);
    rest.current = setTimeout(search, REST_MS);
  };
  return (
    <search className="min-w-0 flex-1 basis-64 sm:max-w-md">
      <form ref={form} action="/connections" onSubmit={search} className="relative">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Input
          ref={field}
          type="search"
          name="q"
          defaultValue={q}
          onChange={later}
          maxLength={maxLength}
          aria-label={say('rows.search.label')}
          aria-keyshortcuts="/"
          placeholder={say('rows.search.placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          className="pl-11"
        />
        <button
          type="submit"
          title={say('rows.search.go')}
          className="absolute inset-y-0 left-0 grid w-11 place-items-center rounded-md text-muted hover:text-fg"
        >
          {pending ? <Spinner className="size-4" /> : <IconPaths paths={icon} size={16} />}
          <span className="sr-only">{say('rows.search.go')}</span>
        </button>
      </form>
    </search>
  );
}

/** `/` leads to the field from anywhere but another field or a dialog. */
function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented)
        return;
      const at = event.target;
      if (
        at instanceof HTMLElement &&
        (at.isContentEditable || at.closest('input, textarea, select, dialog'))
      )
        return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [field]);
}
