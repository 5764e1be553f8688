import { z } from 'zod';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { MailedKind, NoticeAbout, NoticeFacts, NoticeKind } from '#lib/domain/notice.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';

/** What stands in the outbox, and in the bell, of a notice: written in the transaction of what it tells, read back by whatever version comes later. */

const code = z.enum(OUTCOME_CODES);

/** Text from outside: one line of it, bounded. */
const line = (max: number) => z.string().transform((text) => plainText(text, max));

const SCOPES_MAX = 40;

export const noticeAboutSchema = z.object({
  instanceUrl: line(512),
  username: line(255).nullable(),
  label: line(80),
  tokenName: line(255).nullable(),
  scopes: z
    .array(line(60))
    .readonly()
    .transform((scopes) => scopes.slice(0, SCOPES_MAX)),
  expiresOn: z
    .string()
    .nullable()
    .transform((day) => (day === null ? null : parseCalendarDate(day))),
}) satisfies z.ZodType<NoticeAbout>;

export const NOTICE_FACTS = {
  reminder: z.object({ daysBefore: z.int().min(0) }),
  needs_you: z.object({ code, lost: z.boolean().default(false) }),
  unreachable: z.object({ code, since: z.iso.datetime(), connections: z.int().min(1) }),
  rotated: z.object({ automatic: z.boolean() }),
  rotation_failed: z.object({ code, automatic: z.boolean() }),
  renewal_asked: z.object({ connections: z.int().min(1) }),
  switched: z.object({ on: z.boolean(), reason: line(300), connections: z.int().min(1) }),
  repair_link: z.object({ remark: line(300), reference: z.string().max(16).nullable() }),
} satisfies { [Kind in NoticeKind]: z.ZodType<NoticeFacts[Kind]> };

function toldAs<Kind extends MailedKind>(kind: Kind) {
  return z.object({
    /** The bell's row, and the connection that its link leads to; null: the list of them. */
    noticeId: z.uuid(),
    connectionId: z.uuid().nullable(),
    about: noticeAboutSchema,
    facts: NOTICE_FACTS[kind],
  });
}

/** How it was for the reader when it was written: the zone in which "00:00 UTC" is also told; null: UTC. */
const timeZone = z.string().max(64).nullable();

/** One mail for one notice: the data of the template `notice.<kind>`. */
export const NOTICE_MAIL_DATA = {
  reminder: toldAs('reminder').extend({ timeZone }),
  needs_you: toldAs('needs_you').extend({ timeZone }),
  unreachable: toldAs('unreachable').extend({ timeZone }),
  rotated: toldAs('rotated').extend({ timeZone }),
  rotation_failed: toldAs('rotation_failed').extend({ timeZone }),
  renewal_asked: toldAs('renewal_asked').extend({ timeZone }),
  switched: toldAs('switched').extend({ timeZone }),
};

export const DIGEST_ITEMS_MAX = 50;

/** One mail for all reminders of a round: the data of the template `notice.digest`. The most urgent first; `more` did not fit in. */
export const digestMailData = z.object({
  items: z.array(toldAs('reminder')).min(1).max(DIGEST_ITEMS_MAX),
  more: z.int().min(0),
  timeZone,
});
