import 'server-only';
import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { TOKEN_PURPOSES } from '#lib/domain/audit-event.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import type { Words } from '#lib/words/words.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { findConnectionOf } from '../store.ts';
import { GOVERNED_VERBS, type LookRow, listLooksAt } from './history-store.ts';
import { staffName } from './staff-name.ts';
import type { LookView } from './view.ts';

const NEWEST = 20;
const opened = z.object({ purpose: z.enum(TOKEN_PURPOSES) });
const replayed = z.object({ reason: z.string() });

/**
 * Who has looked at the viewer's connection or had its token used, newest first; none for somebody else's. The scheduled checks are not
 * among them: they open tokens by the hundred, under one event.
 */
export async function listLooks({ userId }: Viewer, connectionId: string, given?: Room): Promise<LookView[]> {
  const room = given ?? (await requestRoom());
  const row = isUuid(connectionId) ? await findConnectionOf(room.prisma, userId, connectionId) : null;
  if (!row) return [];
  const looks = await listLooksAt(room.prisma, row.id, NEWEST);
  return looks.map((look) => toLookView(look, userId, room.words));
}

/** The same for support and administrators: who of them has looked is no secret among them. */
export async function listLooksForStaff(
  { userId }: Permitted<'connection:see-all'>,
  connectionId: string,
  given?: Room,
): Promise<LookView[]> {
  if (!isUuid(connectionId)) return [];
  const room = given ?? (await requestRoom());
  const looks = await listLooksAt(room.prisma, connectionId, NEWEST);
  return looks.map((look) => toLookView(look, userId, room.words));
}

function toLookView(look: LookRow, userId: string, words: Words): LookView {
  const { at, verb, facts } = look;
  return { at: at.toISOString(), who: whoWas(look, userId, words), what: whatWas(verb, facts, words) };
}

function whoWas({ actorId, name, role }: LookRow, userId: string, words: Words): string {
  if (actorId === null) return 'Patchbay';
  if (actorId === userId) return words.say('connection.looks.you');
  return staffName(words, name === null ? null : { name, role });
}

function whatWas(verb: string, facts: LookRow['facts'], words: Words): string {
  const governed = GOVERNED_VERBS.find((known) => known === verb);
  if (governed) return words.say(`connection.looks.${kindOf(governed)}`);
  if (verb === 'connection.viewed') return words.say('connection.looks.viewed');
  if (verb === 'connection.replayed') {
    const read = replayed.safeParse(facts);
    return words.say('connection.looks.replayed', {
      reason: read.success ? plainText(read.data.reason, 300) : '…',
    });
  }
  const read = opened.safeParse(facts);
  return words.say(`connection.looks.purpose.${read.success ? read.data.purpose : 'other'}`);
}

function kindOf<Kind extends string>(verb: `connection.${Kind}`): Kind {
  return verb.slice('connection.'.length) as Kind;
}
