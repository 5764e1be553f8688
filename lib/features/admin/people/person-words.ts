import { plainText } from '#lib/domain/hostile-text.ts';
import type { Words } from '#lib/words/words.ts';
import type { PersonRefusal } from './change-person.ts';

/** Why somebody stayed as they were. */
export function toldOfRefusal(
  refusal: Exclude<PersonRefusal, { code: 'not_found' }>,
  { say }: Words,
): string {
  switch (refusal.code) {
    case 'person.last_admin':
      return say('people.refused.lastAdmin');
    case 'person.self':
      return say('people.refused.self');
    case 'changed.meanwhile': {
      const by = refusal.last?.by;
      return by
        ? say('people.refused.meanwhileBy', { name: plainText(by, 80) })
        : say('people.refused.meanwhile');
    }
  }
}
