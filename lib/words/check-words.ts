import { words as listIn, word } from '#lib/domain/check-facts.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Check, CheckDetail, CheckName } from '#lib/domain/outcome.ts';
import { isNote, noteWords, outcomeWords } from './outcome-words.ts';
import type { Words } from './words.ts';

/** A check as people see it. */
export type CheckView = Check & {
  /** What it is called. */
  title: string;
  /** Its cause where it failed, what was learned where it passed. */
  remark: string | null;
};

/** @param alone no outcome stands beside it yet: then the next step is said with it. */
export function checkWords(words: Words, check: Check, alone = false): CheckView {
  return {
    ...check,
    title: words.say(`checks.names.${check.name}`),
    remark: checkRemark(words, check, alone),
  };
}

function checkRemark(words: Words, { name, status, code, detail }: Check, alone: boolean): string | null {
  if (code && isNote(code)) return noteWords(words, code, detail).title;
  if (code) {
    const { title, todo } = outcomeWords(words, code, detail);
    return alone ? `${words.say('ui.sentence', { text: title })} ${todo}` : title;
  }
  return status === 'passed' ? learned(words, name, detail) : null;
}

function learned(words: Words, name: CheckName, detail: CheckDetail): string | null {
  switch (name) {
    case 'gitlab': {
      const baseUrl = word(detail, 'baseUrl');
      return baseUrl && instanceHost(baseUrl);
    }
    case 'certificate':
      return detail.privateCa === true ? words.say('checks.learned.privateCa') : null;
    case 'who': {
      const username = word(detail, 'username');
      return username && `@${username}`;
    }
    case 'scopes':
      return scopesLearned(words, listIn(detail, 'has'), listIn(detail, 'needs'));
    case 'expiry': {
      const day = word(detail, 'expiresOn');
      return day && /^\d{4}-\d\d-\d\d$/.test(day) ? words.day(day) : null;
    }
    default:
      return null;
  }
}

/** has / needs, so that a person sees what the comparison was. */
function scopesLearned(words: Words, has: readonly string[], needs: readonly string[]): string | null {
  if (has.length === 0) return null;
  const values = { has: words.list(has), needs: words.list(needs) };
  return words.say(needs.length > 0 ? 'checks.learned.scopes' : 'checks.learned.scopesOnly', values);
}
