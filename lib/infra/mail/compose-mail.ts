import 'server-only';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { PageLanguage } from '#lib/domain/language.ts';
import { drawHtml } from './draw-html.ts';
import type { MailContent } from './mail-content.ts';

const SUBJECT_MAX = 200;

export type ComposedMail = { subject: string; text: string; html: string | null };

/**
 * Subject, plain text and HTML, the last two with the same content.
 * @returns `html` null where it could not be drawn: the text says everything, and news does not wait for its looks.
 */
export async function composeMail(content: MailContent, language: PageLanguage): Promise<ComposedMail> {
  const subject = plainText(content.subject, SUBJECT_MAX);
  return {
    subject,
    text: textOf({ ...content, subject }),
    html: await drawHtml({ ...content, subject }, language),
  };
}

/** The text part, made to be read as it stands: addresses on lines of their own, the signature mark before why it was sent. */
function textOf({ subject, text, facts, items, more, link, why, change }: MailContent): string {
  const blocks = [
    subject,
    ...text,
    facts.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    ...items.map((item) => `* ${item.title}\n  ${item.text}\n  ${item.link.label}: ${item.link.href}`),
    more ?? '',
    `${link.label}:\n${link.href}`,
    ['-- ', why, ...(change ? [`${change.label}: ${change.href}`] : [])].join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
