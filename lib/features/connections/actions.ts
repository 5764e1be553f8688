'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { done } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { defineStreamAction } from '#lib/action/define-stream-action.ts';
import { isPlainPost } from '#lib/action/is-plain-post.ts';
import { refusalFor } from '#lib/action/refusal-for.ts';
import { limitLinkAttempts } from '#lib/infra/rate-limit/limit-linking.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { connectInstance } from './connect-instance.ts';
import { disconnectConnection } from './disconnect-connection.ts';
import { forgetConnection } from './history/forget-connection.ts';
import { labelConnection } from './label-connection.ts';
import { recheckConnection } from './recheck-connection.ts';
import { refusedByDoor } from './refuse-connect.ts';
import { requestRoom } from './request-room.ts';
import { toldOfOpenRotation } from './rotation/rotation-words.ts';
import { connectionIdSchema, connectSchema, disconnectSchema, labelSchema } from './schema.ts';
import { tellAsItGoes } from './tell-as-it-goes.ts';
import { toldOfRecheck, toldOfRefusal } from './tell-ended.ts';
import type { ConnectEvent, ConnectFormState, ToldState } from './view.ts';

/** The plain form post: goes to the attempt's page, or back to the form where nothing was tried. */
export const connectAction = defineAction<typeof connectSchema, 'connection:link', ConnectFormState>({
  name: 'connection.link',
  permission: 'connection:link',
  input: connectSchema,
  remember: ['hostname'],
  limit: ({ viewer }) => limitLinkAttempts(viewer.userId),
  refused: async (refusal) => refusedByDoor(await requestWords(), refusal),
  run: async ({ viewer, input }) => {
    const end = await connectInstance(viewer, input, await requestRoom());
    if (end.type === 'refused') return end.state;
    redirect(`/connect/${end.attempt.reference}`);
  },
});

/** The same with the checks told as they finish. */
export const streamConnectAction = defineStreamAction({
  name: 'connection.link',
  permission: 'connection:link',
  input: connectSchema,
  remember: ['hostname'],
  limit: ({ viewer }) => limitLinkAttempts(viewer.userId),
  refused: async (refusal): Promise<ConnectEvent> => ({
    type: 'refused',
    state: refusedByDoor(await requestWords(), refusal),
  }),
  run: async function* ({ viewer, input }): AsyncGenerator<ConnectEvent> {
    const room = await requestRoom();
    yield yield* tellAsItGoes<ConnectEvent, ConnectEvent>(
      (tell) => connectInstance(viewer, input, room, tell),
      // Logs it; there is nobody left to tell.
      (error) => refusalFor(error, 'connection.link'),
    );
  },
});

/** Done: `code` is the verdict (`ok` or an outcome code), `reference` the attempt's. Without script, the connection's page says so. */
export const recheckAction = defineAction<typeof connectionIdSchema, 'connection:manage-own', ToldState>({
  name: 'connection.recheck',
  permission: 'connection:manage-own',
  input: connectionIdSchema,
  remember: ['connectionId'],
  limit: ({ viewer }) => limitLinkAttempts(viewer.userId),
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input }) => {
    const rechecked = await recheckConnection(viewer, input.connectionId);
    if (!rechecked.ok) notFound();
    revalidatePath('/connections');
    const { reference } = rechecked.value;
    if (await isPlainPost()) redirect(`/connections/${input.connectionId}?told=${reference}`);
    return toldOfRecheck(await requestWords(), rechecked.value);
  },
});

/** Failed: `code` says why GitLab did not revoke; nothing has changed, and disconnecting without revoking is still open. */
export const disconnectAction = defineAction<typeof disconnectSchema, 'connection:manage-own', ToldState>({
  name: 'connection.disconnect',
  permission: 'connection:manage-own',
  input: disconnectSchema,
  remember: ['connectionId'],
  refused: async (refusal) => toldOfRefusal(await requestWords(), refusal),
  run: async ({ viewer, input, refuse }) => {
    const disconnected = await disconnectConnection(viewer, input);
    if (disconnected.ok) {
      revalidatePath('/connections');
      return {
        status: 'done',
        tone: 'ok',
        title: (await requestWords()).say('told.disconnected'),
        text: null,
        code: null,
        reference: null,
      };
    }
    if (disconnected.error === 'rotating') return toldOfOpenRotation(await requestWords());
    return disconnected.error === 'not_found' ? notFound() : refuse({ code: disconnected.error });
  },
});

/** The person's own name for a connection. */
export const labelAction = defineAction({
  name: 'connection.label',
  permission: 'connection:manage-own',
  input: labelSchema,
  remember: ['connectionId', 'label'],
  run: async ({ viewer, input }) => {
    const label = await labelConnection(viewer, input);
    if (label === null) notFound();
    revalidatePath('/connections');
    return done({ label });
  },
});

/** Takes a disconnected connection out of the list, with its history; leads back to the list. */
export const forgetAction = defineAction({
  name: 'connection.forget',
  permission: 'connection:manage-own',
  input: connectionIdSchema,
  run: async ({ viewer, input }) => {
    if (!(await forgetConnection(viewer, input.connectionId))) notFound();
    revalidatePath('/connections');
    redirect('/connections');
  },
});
