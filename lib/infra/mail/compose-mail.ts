import { plainText } from '#lib/domain/hostile-text.ts';
import type { PageLanguage } from '#lib/domain/language.ts';
import type { MailContent } from './mail-templates.ts';

const SUBJECT_MAX = 150;

/** Subject, plain text and HTML. Nothing is loaded from anywhere, and colours are the reader's own, so that it is readable in light and dark. */
export function composeMail(
  { subject, text, link, why }: MailContent,
  language: PageLanguage,
): { subject: string; text: string; html: string } {
  const line = plainText(subject, SUBJECT_MAX);
  return {
    subject: line,
    text: `${text}\n\n${link.label}:\n${link.href}\n\n-- \n${why}\n`,
    html: `<!doctype html>
<html lang="${asHtml(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${asHtml(line)}</title>
</head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:36em">
<h1 style="font-size:20px;line-height:1.4;margin:0 0 12px">${asHtml(line)}</h1>
<p style="margin:0 0 20px;overflow-wrap:anywhere">${asHtml(text)}</p>
<p style="margin:0 0 28px"><a href="${asHtml(link.href)}" style="color:inherit;display:inline-block;padding:9px 16px;border:1px solid;border-radius:8px;font-weight:600">${asHtml(link.label)}</a></p>
<p style="margin:0;font-size:13px">${asHtml(why)}</p>
</div>
</body>
</html>
`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function asHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
