'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { defineAction } from '#lib/action/define-action.ts';
import type { Result } from '#lib/domain/result.ts';
import { readAuthorities } from '#lib/infra/net/read-authorities.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import { addInstance } from './add-instance.ts';
import { changeInstance, type Meanwhile } from './change-instance.ts';
import { checkRefused } from './check-refused.ts';
import { lookNow } from './look-now.ts';
import { requestRoom } from './room.ts';
import {
  accessSchema,
  addInstanceSchema,
  authoritySchema,
  changeSchema,
  helpTextSchema,
  instanceIdSchema,
} from './schema.ts';
import {
  toldOfAuthority,
  toldOfMeanwhile,
  toldOfReading,
  toldOfRefusal,
  toldOfSaving,
} from './state-words.ts';
import { removeAuthority, trustAuthority } from './trust-authority.ts';
import { INSTANCE_IDLE, type InstanceState } from './view.ts';

/** Field: address, as typed. Leads to the page of the GitLab that lives there. */
export const addInstanceAction = defineAction<typeof addInstanceSchema, 'instance:manage', InstanceState>({
  name: 'instance.add',
  permission: 'instance:manage',
  input: addInstanceSchema,
  remember: ['address'],
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input }) => {
    const room = await requestRoom();
    const added = await addInstance(viewer, input.address, room);
    if (added.ok) redirect(`/admin/instances/${added.value}`);
    const { code, reason, detail } = added.error;
    const { title, saw } = outcomeWords(room.words, code, { ...detail, reason });
    return { ...INSTANCE_IDLE, status: 'failed', tone: 'bad', title, text: saw, typed: input.address };
  },
});

/** What answers there now, found out without a token. Field: instanceId. */
export const lookNowAction = defineAction<typeof instanceIdSchema, 'instance:manage', InstanceState>({
  name: 'instance.look',
  permission: 'instance:manage',
  input: instanceIdSchema,
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input: { instanceId } }) => {
    const told = await lookNow(viewer, instanceId, await requestRoom());
    if (!told) notFound();
    revalidatePath(`/admin/instances/${instanceId}`);
    return told;
  },
});

/** Fields: instanceId, revision, access. */
export const accessAction = defineAction<typeof accessSchema, 'instance:manage', InstanceState>({
  name: 'instance.change_access',
  permission: 'instance:manage',
  input: accessSchema,
  remember: ['access'],
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input: { instanceId: id, revision, access } }) => {
    const facts = { access };
    const change = { id, revision, data: { access }, verb: 'instance.access_changed', facts } as const;
    const room = await requestRoom();
    const changed = await changeInstance(viewer, change, room);
    if (changed.ok && access !== 'denied') await checkRefused(room, id);
    return endOf(id, changed, { saved: 'access', field: 'access', typed: access });
  },
});

/** Fields: instanceId, revision, helpText. */
export const helpTextAction = defineAction<typeof helpTextSchema, 'instance:manage', InstanceState>({
  name: 'instance.change_help',
  permission: 'instance:manage',
  input: helpTextSchema,
  remember: ['helpText'],
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input: { instanceId: id, revision, helpText } }) => {
    const facts = { text: helpText };
    const change = { id, revision, data: { helpText }, verb: 'instance.help_changed', facts } as const;
    const changed = await changeInstance(viewer, change, await requestRoom());
    return endOf(id, changed, {
      saved: helpText ? 'help' : 'helpGone',
      field: 'helpText',
      typed: helpText,
    });
  },
});

/** Fields: instanceId, revision, pem, step: `read` shows what is in it, `trust` keeps it. A private key is refused, and does not come back. */
export const authorityAction = defineAction<typeof authoritySchema, 'instance:manage', InstanceState>({
  name: 'instance.trust_authority',
  permission: 'instance:manage',
  input: authoritySchema,
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input }) => {
    const room = await requestRoom();
    const { words } = room;
    const read = readAuthorities(input.pem, room.now());
    if (!read.ok) return toldOfAuthority(words, read.error, input.pem);
    if (input.step === 'read') return toldOfReading(words, read.value);
    const trusted = await trustAuthority(viewer, input, read.value, room);
    return endOf(input.instanceId, trusted, { saved: 'ca', field: 'caPem', typed: input.pem });
  },
});

/** Fields: instanceId, revision. */
export const removeAuthorityAction = defineAction<typeof changeSchema, 'instance:manage', InstanceState>({
  name: 'instance.remove_authority',
  permission: 'instance:manage',
  input: changeSchema,
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input }) =>
    endOf(input.instanceId, await removeAuthority(viewer, input, await requestRoom()), {
      saved: 'caGone',
      field: 'caPem',
      typed: null,
    }),
});

type Ending = {
  saved: Parameters<typeof toldOfSaving>[1];
  field: 'access' | 'helpText' | 'caPem';
  typed: string | null;
};

async function endOf(
  id: string,
  changed: Result<{ revision: number }, 'not_found' | Meanwhile>,
  { saved, field, typed }: Ending,
): Promise<InstanceState> {
  const words = await requestWords();
  if (changed.ok) {
    revalidatePath(`/admin/instances/${id}`);
    return toldOfSaving(words, saved, changed.value.revision);
  }
  if (changed.error === 'not_found') notFound();
  return toldOfMeanwhile(words, changed.error, { field, typed });
}
