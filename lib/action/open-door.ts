import 'server-only';
import type { z } from 'zod';
import { mayRole, type Permission } from '#lib/domain/access.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { AuthSettings } from '#lib/infra/auth/auth-settings.ts';
import { type RequestFacts, requestFacts } from '#lib/infra/auth/request-facts.ts';
import { isSameOrigin } from '#lib/infra/auth/same-origin.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import type { LimitVerdict } from '#lib/infra/rate-limit/limit.ts';
import type { ActionState } from './action-state.ts';
import { parseForm, typedTexts } from './parse-form.ts';

/** `'public'`: also for people who are not signed in. */
export type Entry = Permission | 'public';
export type ViewerFor<Needs extends Entry> = Needs extends Permission ? Permitted<Needs> : Viewer | null;
export type FieldOf<Schema extends z.ZodType> = Extract<keyof z.input<Schema>, string>;

/** What every refusal says, whatever shape the form's own state has. */
export type Refusal<Field extends string = string> = Omit<ActionState<Field>, 'status'>;

export type DoorRules<Schema extends z.ZodType, Needs extends Entry> = {
  /** `noun.verb`, for the log. */
  name: string;
  permission: Needs;
  input: Schema;
  /** Fields whose text is shown again after a refusal. Never name a secret one. */
  remember?: readonly FieldOf<Schema>[];
  /** Counted after everything about the person is proved, before the input is looked at. */
  limit?: (caller: { viewer: ViewerFor<Needs>; request: RequestFacts }) => Promise<LimitVerdict>;
};

export type Call<Schema extends z.ZodType, Needs extends Entry> = {
  viewer: ViewerFor<Needs>;
  input: z.output<Schema>;
  request: RequestFacts;
};

/** A request as it arrives at the door, read from Next by `arriving-request.ts`. */
export type Arrival = {
  viewer: Viewer | null;
  headers: Headers;
  settings: Pick<AuthSettings, 'publicUrl' | 'trustedProxies'>;
};

/** Identity → permission → origin → limit → parse, in this order. Throws only what is unexpected. */
export async function openDoor<Schema extends z.ZodType, Needs extends Entry>(
  rules: DoorRules<Schema, Needs>,
  form: FormData,
  { viewer, headers, settings }: Arrival,
): Promise<Result<Call<Schema, Needs>, Refusal>> {
  const values = typedTexts(form, rules.remember ?? []);
  const refuse = (code: string | null, fieldErrors: Refusal['fieldErrors'] = {}) =>
    fail({ code, fieldErrors, values, reference: null });

  if (!isAdmitted<Needs>(viewer, rules.permission))
    return refuse(viewer ? 'permission.missing' : 'session.ended');
  if (!isSameOrigin(headers, settings.publicUrl)) return refuse('origin.foreign');

  const request = requestFacts(headers, settings);
  const limited = await rules.limit?.({ viewer, request });
  if (limited && !limited.ok) return refuse('limit.exceeded');

  const parsed = parseForm(rules.input, form);
  if (!parsed.ok) return refuse(null, parsed.error);
  return ok({ viewer, input: parsed.value, request });
}

function isAdmitted<Needs extends Entry>(
  viewer: Viewer | null,
  needs: Entry,
): viewer is ViewerFor<Needs> & Viewer;
function isAdmitted(viewer: Viewer | null, needs: Entry): boolean {
  return needs === 'public' || (viewer !== null && mayRole(viewer.role, needs));
}
