import { z } from 'zod';
import type { Words } from '#lib/words/words.ts';
import type { MailContent } from './mail-content.ts';
import type { Writing } from './mail-templates.ts';

/** A link for a new password on its way. `secret` is taken out of the outbox once the mail has gone (`outbox.ts`). */
export const passwordResetData = z.object({
  secret: z.string().regex(/^[\w-]{20,100}$/),
  minutes: z.int().min(1),
});

export function writePasswordReset(
  { say, duration }: Words,
  { secret, minutes }: z.output<typeof passwordResetData>,
  { publicUrl }: Writing,
): MailContent {
  return {
    subject: say('people.resetMail.subject'),
    text: [say('people.resetMail.text'), say('people.resetMail.once', { time: duration(minutes * 60) })],
    facts: [],
    items: [],
    more: null,
    link: { label: say('people.resetMail.link'), href: `${publicUrl}/new-password?token=${secret}` },
    why: say('people.resetMail.why'),
    change: null,
  };
}
