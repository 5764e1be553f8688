import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { listOpenInvitations } from './store.ts';
import type { InvitationView } from './view.ts';

/** Invitations that nobody has used yet, the newest first. */
export async function listInvitations(
  _viewer: Permitted<'person:manage'>,
  given?: Words,
): Promise<InvitationView[]> {
  const words = given ?? (await requestWords());
  const rows = await listOpenInvitations();
  return rows.map(({ id, email, role, expiresAt, by }) => ({
    id,
    email: email ?? '',
    note: words.say(by ? 'people.invited.by' : 'people.invited.until', {
      role: words.say(`people.roles.${role}`),
      who: plainText(by ?? '', 80),
      day: words.day(calendarDateOf(expiresAt)),
    }),
  }));
}
