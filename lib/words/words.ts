import { createFormatter, createTranslator } from 'use-intl/core';
import { localeOf, type PageLanguage } from '#lib/domain/language.ts';
import type { Catalogue, Values, WordKey } from './catalogue.ts';
import { catalogueOf } from './catalogues.ts';

/** How to speak to one person: their language's texts, days and lists. Made once per language and shared. */
export type Words = {
  /** For `lang` and for Intl. */
  language: PageLanguage;
  catalogue: Catalogue;
  /** The text of a key with its slots filled. Throws where a slot is left empty: no half sentence is ever shown. */
  say: (key: WordKey, values?: Values) => string;
  /** A UTC day, `2027-11-21`, as "21 Nov 2027". Anything else comes back as it is. */
  day: (day: string) => string;
  /** An instant's clock time in UTC: "14:05". */
  utcTime: (at: Date) => string;
  /** An instant's day and clock time in a zone (IANA name); null for a zone that this system does not know. */
  local: (at: Date, timeZone: string) => { day: string; time: string } | null;
  /** "a, b and c"; long lists end in "4 more". */
  list: (items: readonly string[]) => string;
  /** "40 seconds", "12 minutes". */
  duration: (seconds: number) => string;
};

const LISTED_MAX = 6;
const made = new Map<PageLanguage, Promise<Words>>();

export function createWords(language: PageLanguage): Promise<Words> {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}

async function make(language: PageLanguage): Promise<Words> {
  const catalogue = await catalogueOf(language);
  const locale = localeOf(language);
  const translate = createTranslator({
    locale,
    messages: catalogue,
    onError: (error) => {
      throw error;
    },
  });
  const format = createFormatter({ locale, timeZone: 'UTC' });
  // The keys are checked where `say` is called; here they are any path into the catalogue.
  const say = translate as unknown as Words['say'];
  return {
    language,
    catalogue,
    say,
    day: (day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? format.dateTime(new Date(`${day}T00:00:00Z`), DAY) : day),
    utcTime: (at) => format.dateTime(at, CLOCK),
    local: (at, timeZone) =>
      isTimeZone(timeZone)
        ? {
            day: format.dateTime(at, { ...DAY, timeZone }),
            time: format.dateTime(at, { ...CLOCK, timeZone }),
          }
        : null,
    list: (items) => {
      const rest = items.length - LISTED_MAX;
      return format.list(
        rest > 0 ? [...items.slice(0, LISTED_MAX), say('shell.more', { count: rest })] : [...items],
        { type: 'conjunction' },
      );
    },
    duration: (seconds) => {
      const [count, unit] = inUnits(seconds);
      return format.number(count, { style: 'unit', unit, unitDisplay: 'long' });
    },
  };
}

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function inUnits(seconds: number): [number, 'second' | 'minute' | 'hour'] {
  if (seconds < 90) return [seconds, 'second'];
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? [minutes, 'minute'] : [Math.ceil(minutes / 60), 'hour'];
}
