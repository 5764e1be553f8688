import 'server-only';
import { validate as isUuid } from 'uuid';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { env } from '#lib/env.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { issuePasswordLink, PASSWORD_LINK_MINUTES } from '#lib/infra/auth/password-link.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { queueMails } from '#lib/infra/mail/outbox.ts';
import { limitPasswordResetsByStaff } from '#lib/infra/rate-limit/limit-password-resets.ts';
import { findPerson } from './people-store.ts';

export type ResetRefusal = 'not_found' | 'person.no_password' | 'limit.exceeded';

type Given = { prisma: Database; now: () => Date; mails: boolean; publicUrl: string };

function ofServer(): Given {
  const { mail, publicUrl } = env();
  return { prisma: db(), now: () => new Date(), mails: mail !== null, publicUrl };
}

/**
 * Lets somebody choose a new password: by a link that works once, within an hour, in place of an older one. Their password stays until they have chosen.
 * @returns the link where no mail can be sent, to be handed over by the administrator this one time; null where a mail is on its way.
 */
export async function resetPassword(
  viewer: Permitted<'person:manage'>,
  personId: string,
  { prisma, now, mails, publicUrl }: Given = ofServer(),
): Promise<Result<string | null, ResetRefusal>> {
  const person = isUuid(personId) ? await findPerson(prisma, personId) : null;
  if (!person) return fail('not_found');
  // Whoever signs in elsewhere has none here, and must not get one by this.
  if (person.passwordHash === null || person.disabledAt) return fail('person.no_password');
  if (!(await limitPasswordResetsByStaff(personId)).ok) return fail('limit.exceeded');
  const secret = await inTransaction(prisma, async (tx) => {
    const { id, secret } = await issuePasswordLink(tx, {
      userId: personId,
      createdBy: viewer.userId,
      now: now(),
    });
    const { email: to, language } = await tx.user.findUniqueOrThrow({
      where: { id: personId },
      select: { email: true, language: true },
    });
    const data = { secret, minutes: PASSWORD_LINK_MINUTES };
    const wish = {
      key: `password:${id}`,
      userId: personId,
      to,
      language,
      template: 'password.reset',
      data,
    } as const;
    if (mails) await queueMails(tx, [wish], now());
    await appendAuditEvent(tx, {
      verb: 'person.password_reset',
      actorId: viewer.userId,
      subjectType: 'person',
      subjectId: personId,
      facts: { by: mails ? 'mail' : 'hand' },
    });
    return secret;
  });
  return ok(mails ? null : `${publicUrl}/new-password?token=${secret}`);
}
