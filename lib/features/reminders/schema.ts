import { z } from 'zod';
import { REMINDER_DAYS_MAX, REMINDERS_MAX } from '#lib/domain/reminders.ts';

/** A ticked box: there or not. */
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '');

/** Numbers as people write them in a row: "30, 14, 7". */
const written = z
  .string('reminder_days.malformed')
  .max(100, 'reminder_days.malformed')
  .regex(/^[\d\s,;、，]*$/, 'reminder_days.malformed')
  .transform((text) => [...new Set((text.match(/\d+/g) ?? []).map(Number))])
  .refine((wanted) => wanted.every((day) => day <= REMINDER_DAYS_MAX), 'reminder_days.far')
  .refine((wanted) => wanted.length <= REMINDERS_MAX, 'reminder_days.many');

/** The days that have a box of their own, `day30`; others are written into the field `days`. */
export const BOXED_DAYS = [60, 30, 14, 7, 3, 1, 0] as const;

const boxes = {
  day60: ticked,
  day30: ticked,
  day14: ticked,
  day7: ticked,
  day3: ticked,
  day1: ticked,
  day0: ticked,
} satisfies Record<`day${(typeof BOXED_DAYS)[number]}`, typeof ticked>;

export const reminderSettingsSchema = z
  .object({ days: written, ...boxes, mail: ticked, digest: ticked })
  .transform(({ days, mail, digest, ...box }) => ({
    days: [...new Set([...BOXED_DAYS.filter((day) => box[`day${day}`]), ...days])],
    mail,
    digest,
  }))
  .refine(({ days }) => days.length <= REMINDERS_MAX, { error: 'reminder_days.many', path: ['days'] })
  .transform(({ days, ...how }) => ({ ...how, days: days.sort((one, other) => other - one) }));

export const pauseSchema = z.object({ connectionId: z.string().max(64) });
