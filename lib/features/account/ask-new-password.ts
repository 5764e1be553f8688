import 'server-only';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { issuePasswordLink, PASSWORD_LINK_MINUTES } from '#lib/infra/auth/password-link.ts';
import type { RequestFacts } from '#lib/infra/auth/request-facts.ts';
import { queueMails } from '#lib/infra/mail/outbox.ts';
import { limitPasswordResets } from '#lib/infra/rate-limit/limit-password-resets.ts';
import { findPasswordOwner, inTransaction } from './store.ts';

/** Mails whoever has a password here a link for a new one. Nothing tells the asker whether there is such a person: call it after the answer has gone. */
export async function askNewPassword(email: string, { address }: RequestFacts): Promise<void> {
  const person = await findPasswordOwner(email);
  if (!person || !(await limitPasswordResets(person.id, address)).ok) return;
  const { id: userId, email: to, language } = person;
  const now = new Date();
  await inTransaction(async (tx) => {
    const { id, secret } = await issuePasswordLink(tx, { userId, createdBy: null, now });
    const data = { secret, minutes: PASSWORD_LINK_MINUTES };
    await queueMails(
      tx,
      [{ key: `password:${id}`, userId, to, language, template: 'password.reset', data }],
      now,
    );
    await appendAuditEvent(tx, {
      verb: 'person.password_reset',
      actorId: null,
      subjectType: 'person',
      subjectId: userId,
      facts: { by: 'mail', address },
    });
  });
}
