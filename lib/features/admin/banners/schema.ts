import { z } from 'zod';
import { withoutSecretForms } from '#lib/domain/address-text.ts';
import { parseInstant } from '#lib/domain/calendar-date.ts';
import { plainLines } from '#lib/domain/hostile-text.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';

export const TEXT_LENGTH_MAX = 300;
const URL_LENGTH_MAX = 512;

/** How long a banner may be shown. */
export const BANNER_HOURS = [1, 4, 24, 72, 168] as const;
export const DEFAULT_HOURS = 24;

/** Whom a banner is for: everybody linked to a GitLab, or, with a code, everybody whose attempts there fail with it since then. */
export const audienceSchema = z.object({
  baseUrl: z
    .string()
    .max(URL_LENGTH_MAX)
    .refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text))
    .transform((text) => text.replace(/\/+$/, '')),
  code: z.enum(OUTCOME_CODES).nullable().catch(null),
  since: z.string().refine(parseInstant).nullable().catch(null),
});
export type Audience = z.output<typeof audienceSchema>;

export const showBannerSchema = audienceSchema.extend({
  text: z
    .string('text.missing')
    .transform((typed) => withoutSecretForms(plainLines(typed)))
    .pipe(z.string().min(1, 'text.missing').max(TEXT_LENGTH_MAX, 'text.long')),
  hours: z.coerce.number().refine((hours) => BANNER_HOURS.some((one) => one === hours)),
});
export const bannerIdSchema = z.object({ bannerId: z.uuid() });
