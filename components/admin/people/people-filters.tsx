import { Button } from '#components/ui/button.tsx';
import { FilterChips } from '#components/ui/filter-chips.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { ROLES } from '#lib/domain/access.ts';
import { ONLY, type PeopleWish, SEARCH_LENGTH_MAX } from '#lib/features/admin/people/schema.ts';
import type { Words } from '#lib/words/words.ts';
import { peopleHref } from './people-href.ts';

/** A plain GET form, and the filters in force, each as its way out. */
export function PeopleFilters({ wish, words: { say } }: { wish: PeopleWish; words: Words }) {
  const chips = [
    wish.q && { name: 'q' as const, text: `“${wish.q}”`, none: '' },
    wish.role && { name: 'role' as const, text: say(`people.roles.${wish.role}`), none: null },
    wish.only && { name: 'only' as const, text: say(`people.only.${wish.only}`), none: null },
  ].filter((chip) => typeof chip === 'object' && chip !== null);
  return (
    <>
      <search>
        <form action="/admin/people" className="flex flex-wrap gap-2">
          <input type="hidden" name="sort" value={wish.sort} />
          <Input
            type="search"
            name="q"
            defaultValue={wish.q}
            maxLength={SEARCH_LENGTH_MAX}
            aria-label={say('people.search.label')}
            aria-keyshortcuts="/"
            placeholder={say('people.search.hint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            className="flex-1 basis-64"
          />
          <Select
            name="role"
            aria-label={say('people.filter.role')}
            defaultValue={wish.role ?? ''}
            className="min-w-36 flex-1 sm:max-w-44"
          >
            <option value="">{say('people.filter.role')}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {say(`people.roles.${role}`)}
              </option>
            ))}
          </Select>
          <Select
            name="only"
            aria-label={say('people.filter.only')}
            defaultValue={wish.only ?? ''}
            className="min-w-36 flex-1 sm:max-w-44"
          >
            <option value="">{say('people.filter.only')}</option>
            {ONLY.map((only) => (
              <option key={only} value={only}>
                {say(`people.only.${only}`)}
              </option>
            ))}
          </Select>
          <Button type="submit" variant="primary">
            {say('people.search.go')}
          </Button>
        </form>
      </search>
      <FilterChips
        label={say('people.filter.active')}
        chips={chips.map(({ name, text, none }) => ({
          id: name,
          text,
          remove: {
            href: peopleHref(wish, { [name]: none }),
            title: say('people.filter.remove', { filter: text }),
          },
        }))}
        {...(chips.length > 1 && {
          clear: {
            href: peopleHref(wish, { q: '', role: null, only: null }),
            title: say('people.filter.clear'),
          },
        })}
      />
    </>
  );
}
