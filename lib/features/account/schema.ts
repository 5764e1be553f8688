import { z } from 'zod';
import { secretField } from '#lib/action/parse-form.ts';
import { ROLES } from '#lib/domain/access.ts';
import { normalEmail } from '#lib/domain/email.ts';
import { passwordProblem } from '#lib/infra/auth/password-rules.ts';

const email = z
  .string('email.missing')
  .transform(normalEmail)
  .pipe(z.string().min(1, 'email.missing').max(254, 'email.malformed').pipe(z.email('email.malformed')));

const name = z.string('name.missing').trim().min(1, 'name.missing').max(100, 'name.long');

const next = z.string().optional();

/** Checked for length only as far as hashing needs it: whether it is a good password is no question at sign-in. */
const typedPassword = secretField((text) =>
  text === '' ? 'password.missing' : text.length > 1_000 ? 'password.long' : null,
);
const newPassword = secretField((text) => (text === '' ? 'password.missing' : passwordProblem(text)));

/** The secret of a one-time link. */
const linkToken = secretField((text) => (text.length === 0 || text.length > 200 ? 'link.spent' : null));

export const signInSchema = z.object({ email, password: typedPassword, next });

export const signUpSchema = z.object({
  /** Ignored when there is an invitation: it is bound to its address. */
  email: email.optional(),
  name,
  password: newPassword,
  invitation: linkToken.optional(),
});

export const setUpSchema = z.object({ email, name, password: newPassword, token: linkToken });

export const inviteSchema = z.object({ email, role: z.enum(ROLES, 'role.unknown') });

export const nothingSchema = z.object({});

export const oidcSchema = z.object({ next });
