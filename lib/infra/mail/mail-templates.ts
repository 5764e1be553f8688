import { z } from 'zod';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Words } from '#lib/words/words.ts';

/** What a mail says, before it becomes text and HTML. */
export type MailContent = {
  /** One line. */
  subject: string;
  text: string;
  link: { label: string; href: string };
  /** Why it was sent; stands small at the end. */
  why: string;
};

type Template<Schema extends z.ZodType> = {
  /** What stands in the outbox row's `data`. */
  data: Schema;
  write: (words: Words, data: z.output<Schema>, publicUrl: string) => MailContent;
};

const watched = z.object({ baseUrl: z.string().transform((text) => plainText(text, 512)) });

/** Every mail there is. Text from outside fills slots only. */
export const MAIL_TEMPLATES = {
  'watch.back': template(watched, (words, { baseUrl }, publicUrl) => ({
    subject: words.say('mail.watch.back.subject', { host: instanceHost(baseUrl) }),
    text: words.say('mail.watch.back.text', { baseUrl }),
    link: { label: words.say('mail.watch.back.link'), href: connectUrl(publicUrl, baseUrl) },
    why: words.say('mail.watch.why'),
  })),
  'watch.ended': template(watched, (words, { baseUrl }, publicUrl) => ({
    subject: words.say('mail.watch.ended.subject', { host: instanceHost(baseUrl) }),
    text: words.say('mail.watch.ended.text', { baseUrl }),
    link: { label: words.say('mail.watch.ended.link'), href: connectUrl(publicUrl, baseUrl) },
    why: words.say('mail.watch.why'),
  })),
};

export type MailTemplate = keyof typeof MAIL_TEMPLATES;
export type MailData<Name extends MailTemplate> = z.input<(typeof MAIL_TEMPLATES)[Name]['data']>;

/** @returns null for a template or data this version does not know: written by a newer one that was rolled back. */
export function writeMail(
  { template: name, data }: { template: string; data: unknown },
  words: Words,
  publicUrl: string,
): MailContent | null {
  if (!isTemplate(name)) return null;
  const { data: schema, write } = MAIL_TEMPLATES[name];
  const read = schema.safeParse(data);
  return read.success ? write(words, read.data, publicUrl) : null;
}

function isTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(MAIL_TEMPLATES, name);
}

function template<Schema extends z.ZodType>(
  data: Schema,
  write: Template<Schema>['write'],
): Template<Schema> {
  return { data, write };
}

function connectUrl(publicUrl: string, baseUrl: string): string {
  return `${publicUrl}/connect?${new URLSearchParams({ instance: baseUrl })}`;
}
