import { bounded, words as listIn, number, word } from '#lib/domain/check-facts.ts';
import {
  type Actor,
  type CheckDetail,
  NOTE_CODES,
  type NoteCode,
  type OutcomeCode,
} from '#lib/domain/outcome.ts';
import { whoActsOn } from '#lib/domain/who-acts.ts';
import type { Values } from './catalogue.ts';
import type { Words } from './words.ts';

/** title · what we saw · what to do · who can do it. */
export type SpokenOutcome = { title: string; saw: string; todo: string; who: string; actor: Actor };

/** The one place that turns an outcome code into words. @param facts the failing check's detail together with the attempt's evidence. */
export function outcomeWords(words: Words, code: OutcomeCode, facts: CheckDetail = {}): SpokenOutcome {
  const values = valuesOf(words, facts);
  const actor = whoActsOn(code, facts);
  const say = (part: 'title' | 'saw' | 'todo') => words.say(`outcomes.${code}.${part}`, values);
  return {
    title: say('title'),
    saw: say('saw'),
    todo: say('todo'),
    actor,
    who: words.say(`checks.actors.${actor}`),
  };
}

/** A good outcome's remark: short title, and a sentence that says what follows from it. */
export function noteWords(
  words: Words,
  code: NoteCode,
  facts: CheckDetail = {},
): { title: string; text: string } {
  const values = valuesOf(words, facts);
  return {
    title: words.say(`checks.notes.${code}.title`, values),
    text: words.say(`checks.notes.${code}.text`, values),
  };
}

export function isNote(code: OutcomeCode | NoteCode): code is NoteCode {
  return NOTE_CODES.some((note) => note === code);
}

/** What stands in a slot whose fact is not known: the texts choose another sentence then. */
const UNKNOWN = 'none';

/** Every slot that an outcome or note may have. */
function valuesOf(words: Words, facts: CheckDetail): Values {
  const list = (...keys: string[]) => words.list(listIn(facts, ...keys)) || UNKNOWN;
  const text = (key: string) => word(facts, key) ?? UNKNOWN;
  const missing = listIn(facts, 'missing');
  const lacking = missing.length > 0 ? missing : listIn(facts, 'needs', 'scopesNeeded');
  const seconds = number(facts, 'retryAfterSeconds');
  const [from, to] = ['validFrom', 'validTo'].map((key) => dayOf(words, word(facts, key)));
  const again = word(facts, 'confirmsAfter');
  return {
    reason: text('reason'),
    product: text('product'),
    issuer: text('issuer'),
    version: text('version'),
    kind: text('kind'),
    names: list('names'),
    target: bounded(word(facts, 'redirectTarget') ?? word(facts, 'target') ?? UNKNOWN),
    wait: seconds === null ? UNKNOWN : words.duration(seconds),
    again: again && Number.isFinite(Date.parse(again)) ? words.utcTime(new Date(again)) : UNKNOWN,
    expiresOn: dayOf(words, word(facts, 'expiresOn')),
    latest: dayOf(words, word(facts, 'latest')),
    days: number(facts, 'days') ?? UNKNOWN,
    maxDays: number(facts, 'maxDays') ?? UNKNOWN,
    from: to === UNKNOWN ? UNKNOWN : (from ?? UNKNOWN),
    to: to ?? UNKNOWN,
    missing: list('missing'),
    missingCount: missing.length,
    lacking: words.list(lacking) || UNKNOWN,
    lackingCount: lacking.length,
    needed: list('needs', 'scopesNeeded', 'missing'),
    has: list('has', 'scopesHeld'),
    extra: list('extra'),
    extraCount: listIn(facts, 'extra').length,
    daysLeft: number(facts, 'daysLeft') ?? -1,
  };
}

function dayOf(words: Words, at: string | null): string {
  return at && /^\d{4}-\d\d-\d\d/.test(at) ? words.day(at.slice(0, 10)) : UNKNOWN;
}
