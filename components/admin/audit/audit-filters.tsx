import { AUDIT_VERBS } from '#lib/domain/audit-event.ts';
import { ABOUT_LENGTH_MAX, type AuditWish } from '#lib/features/admin/audit/schema.ts';
import type { Words } from '#lib/words/words.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { auditHref } from './audit-href.ts';

type AuditFiltersProps = { wish: AuditWish; words: Words };

/** A plain GET form, and the filters in force, each with its way out. */
export function AuditFilters({ wish, words }: AuditFiltersProps) {
  const { say } = words;
  return (
    <>
      <search>
        <form
          action="/admin/audit"
          className="grid grid-cols-2 items-end gap-3 md:grid-cols-3 xl:grid-cols-[1.4fr_1.2fr_1.4fr_auto_auto_auto]"
        >
          <div className="max-md:col-span-2">
            <Field id="verb" label={say('auditLog.filter.what')}>
              <Select id="verb" name="verb" defaultValue={wish.verb ?? ''}>
                <option value="">{say('auditLog.filter.anything')}</option>
                {AUDIT_VERBS.map((verb) => (
                  <option key={verb} value={verb}>
                    {say(`auditLog.verb.${verb}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div className="max-md:col-span-2">
            <Field id="who" label={say('auditLog.filter.who')}>
              <Input
                id="who"
                name="who"
                defaultValue={wish.who}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
              />
            </Field>
          </div>
          <div className="max-md:col-span-2">
            <Field id="about" label={say('auditLog.filter.about')}>
              <Input
                id="about"
                name="about"
                aria-keyshortcuts="/"
                defaultValue={wish.about}
                maxLength={ABOUT_LENGTH_MAX}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
              />
            </Field>
          </div>
          <Field id="from" label={say('auditLog.filter.from')}>
            <Input id="from" name="from" type="date" defaultValue={wish.from ?? ''} />
          </Field>
          <Field id="to" label={say('auditLog.filter.to')}>
            <Input id="to" name="to" type="date" defaultValue={wish.to ?? ''} />
          </Field>
          <Button type="submit" variant="primary" className="max-md:col-span-2">
            {say('auditLog.filter.go')}
          </Button>
        </form>
      </search>
      <Chips wish={wish} words={words} />
    </>
  );
}

function Chips({ wish, words: { say, day } }: AuditFiltersProps) {
  const chips = [
    wish.verb && { name: 'verb' as const, text: say(`auditLog.verb.${wish.verb}`), none: null },
    wish.who && { name: 'who' as const, text: wish.who, none: '' },
    wish.about && { name: 'about' as const, text: wish.about, none: '' },
    wish.from && {
      name: 'from' as const,
      text: say('auditLog.filter.since', { day: day(wish.from) }),
      none: null,
    },
    wish.to && { name: 'to' as const, text: say('auditLog.filter.until', { day: day(wish.to) }), none: null },
  ].filter((chip) => typeof chip === 'object' && chip !== null);
  return (
    <FilterChips
      label={say('auditLog.filter.active')}
      chips={chips.map(({ name, text, none }) => ({
        id: name,
        text,
        remove: {
          href: auditHref(wish, { [name]: none }),
          title: say('auditLog.filter.remove', { filter: text }),
        },
      }))}
      {...(chips.length > 1 && { clear: { href: '/admin/audit', title: say('auditLog.filter.clear') } })}
    />
  );
}
