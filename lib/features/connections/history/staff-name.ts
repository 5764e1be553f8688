import { plainText } from '#lib/domain/hostile-text.ts';
import type { Words } from '#lib/words/words.ts';

/** Somebody as others read of them: "Support: Bo". @param person null: gone. Role as it is now. */
export function staffName({ say }: Words, person: { name: string; role: string | null } | null): string {
  if (!person) return say('connection.looks.gone');
  const name = plainText(person.name, 80);
  const { role } = person;
  return role === 'support' || role === 'admin' ? say(`connection.looks.${role}`, { name }) : name;
}
