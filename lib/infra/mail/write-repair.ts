import { z } from 'zod';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Words } from '#lib/words/words.ts';
import type { MailContent, MailFact } from './mail-content.ts';
import type { Writing } from './mail-templates.ts';

const line = (max: number) => z.string().transform((text) => plainText(text, max));

/** A repair link on its way. `secret` is taken out of the outbox once the mail has gone (`outbox.ts`). */
export const repairMailData = z.object({
  secret: z.string().regex(/^[\w-]{20,100}$/),
  expiresAt: z.iso.datetime(),
  instanceUrl: line(512),
  username: line(255).nullable(),
  label: line(80),
  /** Null: it is about a connection. */
  reference: line(16).nullable(),
  /** What support writes; plain text, or empty. */
  remark: line(300),
});

export function writeRepair(
  words: Words,
  data: z.output<typeof repairMailData>,
  { publicUrl }: Writing,
): MailContent {
  const { secret, expiresAt, instanceUrl, reference, remark } = data;
  const { say } = words;
  const about = reference === null ? 'connection' : 'attempt';
  return {
    subject: say(`repair.mail.${about}.subject`, { host: instanceHost(instanceUrl) }),
    text: [
      say(`repair.mail.${about}.text`),
      ...(remark ? [say('repair.mail.remark', { remark })] : []),
      say('repair.mail.once', { day: words.day(expiresAt.slice(0, 10)) }),
    ],
    facts: factsOf(words, data),
    items: [],
    more: null,
    link: { label: say('repair.mail.link'), href: `${publicUrl}/repair/${secret}` },
    why: say('repair.mail.why'),
    change: null,
  };
}

function factsOf(
  { say }: Words,
  { instanceUrl, username, label, reference }: z.output<typeof repairMailData>,
): MailFact[] {
  const facts: [string, string | null][] = [
    [say('mail.facts.account'), username && `@${username}`],
    [say('mail.facts.instance'), instanceUrl],
    [say('mail.facts.label'), label],
    [say('repair.mail.reference'), reference],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
