import { z } from 'zod';
import { withoutSecrets } from '#lib/domain/address-text.ts';
import { AUDIT_VERBS } from '#lib/domain/audit-event.ts';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';

export const ABOUT_LENGTH_MAX = 200;
const EMAIL_LENGTH_MAX = 254;

const text = (max: number) =>
  z
    .string()
    .transform((typed) => withoutSecrets(typed.replaceAll('\0', '').trim(), max))
    .catch('');
const day = z
  .string()
  .refine((text) => parseCalendarDate(text) !== null)
  .nullable()
  .catch(null);
const place = z
  .string()
  .regex(/^\d{1,18}$/)
  .nullable()
  .catch(null);

/** What the log is to show, from its address. Nothing there is refused: what is not understood counts as not said. */
export const auditSchema = z.object({
  verb: z.enum(AUDIT_VERBS).nullable().catch(null),
  /** an e-mail address, whole */
  who: text(EMAIL_LENGTH_MAX).transform((email) => email.toLowerCase()),
  /** an id or a reference, whole */
  about: text(ABOUT_LENGTH_MAX),
  /** UTC days, both included */
  from: day,
  to: day,
  /** The numbers of the events that stand next to the page: those that are older than this one, or newer. */
  older: place,
  newer: place,
});
export type AuditWish = z.output<typeof auditSchema>;
export type AuditFilter = Omit<AuditWish, 'older' | 'newer'>;

/** @returns the address of this part of the log, without what is usual; changed, it begins at its newest event. */
export function auditQuery(wish: AuditWish, change: Partial<AuditWish> = {}): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...wish, older: null, newer: null, ...change }))
    if (value) query.set(name, value);
  return query;
}
