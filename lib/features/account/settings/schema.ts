import { z } from 'zod';
import { LANGUAGES } from '#lib/domain/language.ts';
import { THEMES } from '#lib/domain/theme.ts';
import { nameField, newPassword, typedPassword } from '../schema.ts';
import { isTimeZone } from './get-time-zones.ts';

export const profileSchema = z.object({ name: nameField });

export const passwordSchema = z.object({ current: typedPassword, password: newPassword });

export const sessionSchema = z.object({ handle: z.string('input.malformed').max(64, 'input.malformed') });

export const preferencesSchema = z.object({
  language: z.enum(LANGUAGES, 'input.malformed'),
  theme: z.enum(THEMES, 'input.malformed'),
  timeZone: z.string('time_zone.unknown').refine(isTimeZone, 'time_zone.unknown'),
});

export const themeSchema = z.object({ theme: z.enum(THEMES, 'input.malformed') });
