import { z } from 'zod';
import { secretField } from '#lib/action/parse-form.ts';
import { ROLES } from '#lib/domain/access.ts';
import { normalEmail } from '#lib/domain/email.ts';
import { LANGUAGES } from '#lib/domain/language.ts';
import { passwordProblem } from '#lib/infra/auth/password-rules.ts';

const email = z
  .string('email.missing')
  .transform(normalEmail)
  .pipe(z.string().min(1, 'email.missing').max(254, 'email.malformed').pipe(z.email('email.malformed')));

export const nameField = z.string('name.missing').trim().min(1, 'name.missing').max(100, 'name.long');

const next = z.string().optional();

/** Whether it is a good password is no question at sign-in; hashing alone wants a bound. */
export const typedPassword = secretField(
  (text) => (text === '' ? 'password.missing' : text.length > 1_000 ? 'password.long' : null),
  'password.missing',
);
export const newPassword = secretField(
  (text) => (text === '' ? 'password.missing' : passwordProblem(text)),
  'password.missing',
);

/** The secret of a one-time link. */
const linkToken = secretField(
  (text) => (text === '' || text.length > 200 ? 'link.spent' : null),
  'link.spent',
);

/** A form posts an empty field for what was not given. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const signInSchema = z.object({ email, password: typedPassword, next });

export const signUpSchema = z.object({
  /** Ignored when there is an invitation: it is bound to its address. */
  email: orNothing(email),
  name: nameField,
  password: newPassword,
  invitation: orNothing(linkToken),
});

export const setUpSchema = z.object({ email, name: nameField, password: newPassword, token: linkToken });

export const askNewPasswordSchema = z.object({ email });

export const newPasswordSchema = z.object({ password: newPassword, token: linkToken });

export const inviteSchema = z.object({ email, role: z.enum(ROLES, 'role.unknown') });

export const nothingSchema = z.object({});

export const oidcSchema = z.object({ next });

export const languageSchema = z.object({ language: z.enum(LANGUAGES, 'input.malformed'), next });

export const invitationIdSchema = z.object({ invitationId: z.uuid() });
