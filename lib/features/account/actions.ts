'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { done, failed } from '#lib/action/action-state.ts';
import { defineAction } from '#lib/action/define-action.ts';
import { env } from '#lib/env.ts';
import { authenticateWithPassword } from '#lib/infra/auth/authenticate-with-password.ts';
import { enterBrowser, leaveBrowser } from '#lib/infra/auth/browser-session.ts';
import { sameSitePath } from '#lib/infra/auth/same-site-path.ts';
import { startOidc } from '#lib/infra/auth/start-oidc.ts';
import { limitAddress } from '#lib/infra/rate-limit/limit-sign-in.ts';
import { askNewPassword } from './ask-new-password.ts';
import { chooseLanguage, languageToKeep } from './choose-language.ts';
import { chooseNewPassword } from './choose-new-password.ts';
import { invite } from './invite.ts';
import {
  askNewPasswordSchema,
  invitationIdSchema,
  inviteSchema,
  languageSchema,
  newPasswordSchema,
  nothingSchema,
  oidcSchema,
  setUpSchema,
  signInSchema,
  signUpSchema,
} from './schema.ts';
import { setUp } from './set-up.ts';
import { fillTheme } from './settings/fill-theme.ts';
import { signUp } from './sign-up.ts';
import type { InviteState } from './view.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const HOME = '/connections';

/** Fields: email, password, next (path to go to afterwards). */
export const signInAction = defineAction({
  name: 'person.sign_in',
  permission: 'public',
  input: signInSchema,
  remember: ['email', 'next'],
  run: async ({ input, request, viewer, refuse }) => {
    const session = await authenticateWithPassword(input, request);
    if (!session.ok) return refuse({ code: session.error });
    await enterBrowser(session.value.sessionId, viewer);
    await fillTheme(session.value.userId);
    redirect(sameSitePath(input.next) ?? HOME);
  },
});

/** Fields: next. Leads to the identity provider. */
export const signInWithOidcAction = defineAction({
  name: 'person.sign_in_with_oidc',
  permission: 'public',
  input: oidcSchema,
  limit: ({ request }) => limitAddress(request.address),
  run: async ({ input, request, refuse }) => {
    const location = await startOidc(sameSitePath(input.next) ?? HOME, request);
    if (!location) return refuse({ code: 'oidc.failed' });
    redirect(location);
  },
});

export const signOutAction = defineAction({
  name: 'person.sign_out',
  permission: 'public',
  input: nothingSchema,
  run: async ({ viewer }) => {
    await leaveBrowser(viewer);
    redirect('/');
  },
});

/** Fields: email (not needed with an invitation), name, password, invitation (the link's secret). */
export const signUpAction = defineAction({
  name: 'person.sign_up',
  permission: 'public',
  input: signUpSchema,
  remember: ['email', 'name'],
  limit: ({ request }) => limitAddress(request.address),
  run: async ({ input, request, viewer, refuse }) => {
    const session = await signUp({ ...input, language: await languageToKeep() }, request);
    if (!session.ok)
      return session.error === 'email.taken' || session.error === 'email.missing'
        ? refuse({ fieldErrors: { email: session.error } })
        : refuse({ code: session.error });
    await enterBrowser(session.value, viewer);
    redirect(HOME);
  },
});

/** Fields: email, name, password, token (the set-up link's secret). */
export const setUpAction = defineAction({
  name: 'person.set_up',
  permission: 'public',
  input: setUpSchema,
  remember: ['email', 'name'],
  limit: ({ request }) => limitAddress(request.address),
  run: async ({ input, request, viewer, refuse }) => {
    const session = await setUp({ ...input, language: await languageToKeep() }, request);
    if (!session.ok)
      return session.error === 'email.taken'
        ? refuse({ fieldErrors: { email: session.error } })
        : refuse({ code: session.error });
    await enterBrowser(session.value, viewer);
    redirect(HOME);
  },
});

/** Field: email. The answer, and when it comes, say nothing about whether there is such a person. */
export const askNewPasswordAction = defineAction({
  name: 'person.ask_password',
  permission: 'public',
  input: askNewPasswordSchema,
  remember: ['email'],
  limit: ({ request }) => limitAddress(request.address),
  run: async ({ input, request }) => {
    if (env().mail !== null) after(() => askNewPassword(input.email, request));
    redirect('/forgot-password?sent=1');
  },
});

/** Fields: password, token (the link's secret). */
export const newPasswordAction = defineAction({
  name: 'person.choose_password',
  permission: 'public',
  input: newPasswordSchema,
  limit: ({ request }) => limitAddress(request.address),
  run: async ({ input, request, viewer, refuse }) => {
    const session = await chooseNewPassword(input, request);
    if (!session.ok) return refuse({ code: session.error });
    await enterBrowser(session.value, viewer);
    redirect(HOME);
  },
});

/** Fields: email, role. Done: `values.link` is the invitation's link, to be shown this one time. */
export const inviteAction = defineAction<typeof inviteSchema, 'person:manage', InviteState>({
  name: 'invitation.create',
  permission: 'person:manage',
  input: inviteSchema,
  remember: ['email', 'role'],
  refused: failed,
  run: async ({ input, viewer, refuse }) => {
    const link = await invite(viewer, input);
    if (!link.ok) return refuse({ fieldErrors: { email: link.error } });
    revalidatePath('/admin/invitations');
    return done({ email: input.email, role: input.role, link: link.value });
  },
});

/** Field: invitationId. Its link leads nowhere from now on. */
export const withdrawInvitationAction = defineAction({
  name: 'invitation.withdraw',
  permission: 'person:manage',
  input: invitationIdSchema,
  run: async ({ viewer, input }) => {
    await withdrawInvitation(viewer, input.invitationId);
    revalidatePath('/admin/invitations');
    return done();
  },
});

/** Fields: language, next (the page it was chosen on, which follows in that language). */
export const chooseLanguageAction = defineAction({
  name: 'person.choose_language',
  permission: 'public',
  input: languageSchema,
  run: async ({ input, viewer }) => {
    await chooseLanguage(input.language, viewer);
    redirect(sameSitePath(input.next) ?? '/');
  },
});
