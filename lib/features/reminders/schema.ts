import { z } from 'zod';
import { REMINDER_DAYS_MAX, REMINDERS_MAX } from '#lib/domain/reminders.ts';

/** A ticked box: there or not. */
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '');

/** Numbers as people write them in a row: "30, 14, 7". */
const days = z
  .string('reminder_days.malformed')
  .max(100, 'reminder_days.malformed')
  .regex(/^[\d\s,;、，]*$/, 'reminder_days.malformed')
  .transform((text) => [...new Set((text.match(/\d+/g) ?? []).map(Number))])
  .refine((wanted) => wanted.every((day) => day <= REMINDER_DAYS_MAX), 'reminder_days.far')
  .refine((wanted) => wanted.length <= REMINDERS_MAX, 'reminder_days.many')
  .transform((wanted) => wanted.sort((one, other) => other - one));

export const reminderSettingsSchema = z.object({ days, mail: ticked, digest: ticked });

export const pauseSchema = z.object({ connectionId: z.string().max(64) });
