import 'server-only';
import { validate as isUuid } from 'uuid';
import { isRole } from '#lib/domain/access.ts';
import { isLanguage, LANGUAGE_NAMES } from '#lib/domain/language.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { listLines } from './attempt-store.ts';
import { findPerson, listConnectionLines } from './connection-store.ts';
import { toAttemptLine, toConnectionLine, toPersonLine } from './line-words.ts';
import { type Room, requestRoom } from './room.ts';
import type { PersonView } from './view.ts';

const CONNECTIONS = 50;
const ATTEMPTS = 20;

/** Whom a support case is about, with what they have linked and tried. Read only. @returns null where there is nobody. */
export async function getPerson(
  _viewer: Permitted<'connection:see-all'>,
  id: string,
  given?: Room,
): Promise<PersonView | null> {
  const room = given ?? (await requestRoom());
  const { prisma, words } = room;
  const person = isUuid(id) ? await findPerson(prisma, id) : null;
  if (!person) return null;
  const { role, language, disabledAt, createdAt } = person;
  const [connections, attempts] = await Promise.all([
    listConnectionLines(prisma, { userId: id }, CONNECTIONS),
    listLines(prisma, { userId: id }, ATTEMPTS),
  ]);
  return {
    person: toPersonLine(person),
    role: words.say(`support.role.${isRole(role) ? role : 'user'}`),
    language: isLanguage(language) ? LANGUAGE_NAMES[language] : words.say('support.person.languageUnknown'),
    disabled: disabledAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    connections: connections.map((row) => toConnectionLine(words, row, room.now())),
    attempts: attempts.map((row) => toAttemptLine(words, row)),
  };
}
