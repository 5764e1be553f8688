'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { done, failed } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import type { Role } from '#lib/domain/access.ts';
import type { Result } from '#lib/domain/result.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { changePerson, endPersonSessions, type PersonRefusal } from './change-person.ts';
import { toldOfRefusal } from './person-words.ts';
import { resetPassword } from './reset-password.ts';
import { personIdSchema, personSchema, roleSchema } from './schema.ts';
import type { PersonState } from './view.ts';

/** Fields: personId, revision, role; sure, where it is one's own. */
export const roleAction = defineAction<typeof roleSchema, 'person:manage', PersonState>({
  name: 'person.change_role',
  permission: 'person:manage',
  input: roleSchema,
  remember: ['role'],
  refused: failed,
  run: async ({ viewer, input: { personId, revision, role, sure } }) => {
    const changed = await changePerson(viewer, { personId, revision, change: { role }, sure: Boolean(sure) });
    if (changed.ok && personId === viewer.userId && role !== 'admin') {
      // There is no such page for them any more, and the frame leads to other pages.
      revalidatePath('/', 'layout');
      redirect(role === 'support' ? '/support' : '/connections');
    }
    return endOf(personId, changed, 'role', { role });
  },
});

/** Fields: personId, revision. Shut out: every session ends, and signing in is refused. */
export const disablePersonAction = defineAction<typeof personSchema, 'person:manage', PersonState>({
  name: 'person.disable',
  permission: 'person:manage',
  input: personSchema,
  refused: failed,
  run: async ({ viewer, input: { personId, revision } }) => {
    // Whoever shuts themself out cannot undo it: somebody else has to.
    const change = { disabled: true };
    return endOf(personId, await changePerson(viewer, { personId, revision, change }), 'disabled');
  },
});

/** Fields: personId, revision. */
export const enablePersonAction = defineAction<typeof personSchema, 'person:manage', PersonState>({
  name: 'person.enable',
  permission: 'person:manage',
  input: personSchema,
  refused: failed,
  run: async ({ viewer, input: { personId, revision } }) => {
    const change = { disabled: false };
    return endOf(personId, await changePerson(viewer, { personId, revision, change }), 'enabled');
  },
});

/** Field: personId. Signs them out in every browser. */
export const endPersonSessionsAction = defineAction<typeof personIdSchema, 'person:manage', PersonState>({
  name: 'person.end_sessions',
  permission: 'person:manage',
  input: personIdSchema,
  refused: failed,
  run: async ({ viewer, input: { personId } }) => {
    const ended = await endPersonSessions(viewer, personId);
    if (ended === null) notFound();
    revalidatePath(`/admin/people/${personId}`);
    return done({ told: (await requestWords()).say('people.told.sessions', { count: ended }) });
  },
});

/** Field: personId. Done: `values.link` where no mail can be sent, to be handed over. */
export const resetPasswordAction = defineAction<typeof personIdSchema, 'person:manage', PersonState>({
  name: 'person.reset_password',
  permission: 'person:manage',
  input: personIdSchema,
  refused: failed,
  run: async ({ viewer, input: { personId }, refuse }) => {
    const { say } = await requestWords();
    const sent = await resetPassword(viewer, personId);
    if (!sent.ok && sent.error === 'not_found') notFound();
    if (!sent.ok) {
      const told = say(
        sent.error === 'limit.exceeded' ? 'people.refused.often' : 'people.refused.noPassword',
      );
      const state = await refuse({ code: sent.error });
      return { ...state, values: { told } };
    }
    revalidatePath(`/admin/people/${personId}`);
    if (sent.value === null) return done({ told: say('people.told.reset') });
    return done({ told: say('people.told.resetByHand'), link: sent.value });
  },
});

async function endOf(
  personId: string,
  changed: Result<{ revision: number }, PersonRefusal>,
  what: 'role' | 'disabled' | 'enabled',
  chosen: { role?: Role } = {},
): Promise<PersonState> {
  const words = await requestWords();
  if (!changed.ok) {
    if (changed.error.code === 'not_found') notFound();
    const told = toldOfRefusal(changed.error, words);
    return failed({
      code: changed.error.code,
      fieldErrors: {},
      values: { told, ...chosen },
      reference: null,
    });
  }
  revalidatePath(`/admin/people/${personId}`);
  return done({ told: words.say(`people.told.${what}`) });
}
