import { z } from 'zod';
import { type CalendarDate, parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { plainText } from '#lib/domain/hostile-text.ts';

/** GitLab's answers as far as they are used. Names are hostile text; unknown fields and new values are let by. */

const text = (max: number) => z.string().transform((value) => plainText(value, max));
const id = z.int().positive();

/** A date, by OpenAPI a date-time: both are read. Something else is an answer we do not understand, not "no expiry". */
const expiryDate = z
  .string()
  .nullable()
  .transform((value, context): CalendarDate | null => {
    if (value === null) return null;
    const date = parseCalendarDate(value);
    if (date) return date;
    context.addIssue({ code: 'custom', message: 'expires_at is no date' });
    return z.NEVER;
  });

/** `GET /personal_access_tokens/self` (15.5+), `lib/api/entities/personal_access_token.rb`. */
export const tokenSchema = z.object({
  id,
  name: text(255).catch(''),
  revoked: z.boolean().catch(false),
  active: z.boolean().catch(true),
  created_at: text(40).nullish().catch(null),
  scopes: z.array(text(60)).max(100),
  user_id: id.nullish(),
  granular: z.boolean().nullish().catch(false),
  expires_at: expiryDate,
});

/** `GET /user`, `lib/api/entities/user_public.rb`. `bot` and `is_admin` are absent on older versions and for normal users. */
export const userSchema = z.object({
  id,
  username: text(255),
  name: text(255).catch(''),
  web_url: text(1000).nullish().catch(null),
  bot: z.boolean().nullish().catch(null),
  is_admin: z.boolean().nullish().catch(null),
});

/** `GET /version`, and `/metadata` with the same two fields; `enterprise` since 15.6. */
export const versionSchema = z.object({
  version: text(60),
  enterprise: z.boolean().nullish().catch(null),
});

/** `GET /.well-known/openid-configuration`. */
export const discoverySchema = z.object({
  issuer: z.string().max(600),
  scopes_supported: z.array(z.string()).max(200),
});
