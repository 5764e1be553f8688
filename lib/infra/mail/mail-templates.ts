import { z } from 'zod';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Words } from '#lib/words/words.ts';
import type { MailContent } from './mail-content.ts';
import { digestMailData, NOTICE_MAIL_DATA } from './notice-mail-data.ts';
import { writeDigest, writeNotice } from './write-notice.ts';
import { passwordResetData, writePasswordReset } from './write-password-reset.ts';
import { repairMailData, writeRepair } from './write-repair.ts';

/** @property now: what is told of days left is true when it is sent. */
export type Writing = { publicUrl: string; now: Date };

type Template<Schema extends z.ZodType> = {
  /** What stands in the outbox row's `data`. */
  data: Schema;
  /** Null for data this version does not know. */
  write: (words: Words, data: unknown, writing: Writing) => MailContent | null;
};

const watched = z.object({ baseUrl: z.string().transform((text) => plainText(text, 512)) });

/** Every mail there is. Text from outside fills slots only. */
export const MAIL_TEMPLATES = {
  'watch.back': watchTemplate('back'),
  'watch.ended': watchTemplate('ended'),
  'notice.reminder': template(NOTICE_MAIL_DATA.reminder, (words, data, writing) =>
    writeNotice(words, { kind: 'reminder', ...data }, writing),
  ),
  'notice.needs_you': template(NOTICE_MAIL_DATA.needs_you, (words, data, writing) =>
    writeNotice(words, { kind: 'needs_you', ...data }, writing),
  ),
  'notice.unreachable': template(NOTICE_MAIL_DATA.unreachable, (words, data, writing) =>
    writeNotice(words, { kind: 'unreachable', ...data }, writing),
  ),
  'notice.rotated': template(NOTICE_MAIL_DATA.rotated, (words, data, writing) =>
    writeNotice(words, { kind: 'rotated', ...data }, writing),
  ),
  'notice.rotation_failed': template(NOTICE_MAIL_DATA.rotation_failed, (words, data, writing) =>
    writeNotice(words, { kind: 'rotation_failed', ...data }, writing),
  ),
  'notice.renewal_asked': template(NOTICE_MAIL_DATA.renewal_asked, (words, data, writing) =>
    writeNotice(words, { kind: 'renewal_asked', ...data }, writing),
  ),
  'notice.switched': template(NOTICE_MAIL_DATA.switched, (words, data, writing) =>
    writeNotice(words, { kind: 'switched', ...data }, writing),
  ),
  'notice.digest': template(digestMailData, writeDigest),
  repair: template(repairMailData, writeRepair),
  'password.reset': template(passwordResetData, writePasswordReset),
};

export type MailTemplate = keyof typeof MAIL_TEMPLATES;
export type MailData<Name extends MailTemplate> = z.input<(typeof MAIL_TEMPLATES)[Name]['data']>;

/** @returns null for a template or data this version does not know: written by a newer one that was rolled back. */
export function writeMail(
  { template: name, data }: { template: string; data: unknown },
  words: Words,
  writing: Writing,
): MailContent | null {
  return isTemplate(name) ? MAIL_TEMPLATES[name].write(words, data, writing) : null;
}

function isTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(MAIL_TEMPLATES, name);
}

function template<Schema extends z.ZodType>(
  data: Schema,
  write: (words: Words, data: z.output<Schema>, writing: Writing) => MailContent,
): Template<Schema> {
  return {
    data,
    write: (words, stored, writing) => {
      const read = data.safeParse(stored);
      return read.success ? write(words, read.data, writing) : null;
    },
  };
}

function watchTemplate(kind: 'back' | 'ended') {
  return template(watched, (words, { baseUrl }, { publicUrl }) => ({
    subject: words.say(`mail.watch.${kind}.subject`, { host: instanceHost(baseUrl) }),
    text: [words.say(`mail.watch.${kind}.text`, { baseUrl })],
    facts: [],
    items: [],
    more: null,
    link: {
      label: words.say(`mail.watch.${kind}.link`),
      href: `${publicUrl}/connect?${new URLSearchParams({ instance: baseUrl })}`,
    },
    why: words.say('mail.watch.why'),
    change: null,
  }));
}
