/** Draws mails: a line with `{ content, language }` comes in, a line with the HTML document as JSON goes out. See `draw-html.ts`. */
import { createInterface } from 'node:readline';
import { render } from 'react-email';
import type { PageLanguage } from '#lib/domain/language.ts';
import type { MailContent } from './mail-content.ts';
import { mailLayout } from './mail-layout.ts';

for await (const line of createInterface({ input: process.stdin })) {
  // Written by `draw-html.ts` alone, from these very types.
  const { content, language } = JSON.parse(line) as { content: MailContent; language: PageLanguage };
  process.stdout.write(`${JSON.stringify(await render(mailLayout(content, language)))}\n`);
}
