import 'server-only';
import type { Diagnosis } from '#lib/domain/diagnosis.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { isLanguage, LANGUAGE_NAMES, type Language } from '#lib/domain/language.ts';
import type { CheckDetail } from '#lib/domain/outcome.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import { createWords, type Words } from '#lib/words/words.ts';
import type { MessageView } from './view.ts';

export type MessageAbout = {
  reference: string;
  name: string;
  /** The host, or what was typed. */
  address: string;
  startedAt: Date;
  correlationId: string | null;
  /** As their account says; null where it leaves it to the browser. */
  language: string | null;
};

/**
 * What may be sent to the person: in the language of their account, and nothing in it that they have not seen, or could not have. The member of staff
 * reads above it which language that is.
 */
export async function messageFor(
  about: MessageAbout,
  { verdict, actor, solved }: Diagnosis,
  facts: CheckDetail,
  staff: Words,
): Promise<MessageView | null> {
  if (verdict === 'ok' || actor === null) return null;
  const language: Language = isLanguage(about.language) ? about.language : 'en';
  const words = await createWords(language);
  const { say } = words;
  const { title, saw, todo } = outcomeWords(words, verdict, facts);
  const { reference, startedAt, address } = about;
  const day = words.day(startedAt.toISOString().slice(0, 10));
  const paragraphs = [
    say('support.message.greeting', { name: plainText(about.name, 80) }),
    say('support.message.about', { reference, address, day, time: words.utcTime(startedAt) }),
    `${say('ui.sentence', { text: title })} ${saw}`,
    ...(solved ? [say('support.message.solved')] : [todo, say(`support.message.who.${actor}`)]),
    ...(actor === 'gitlab_admin' && !solved && about.correlationId
      ? [say('support.message.log', { id: about.correlationId, at: utcSecond(startedAt) })]
      : []),
    say('support.message.closing', { reference }),
  ];
  const known = isLanguage(about.language) ? 'account' : 'unknown';
  return {
    language,
    subject: say('support.message.subject', { reference }),
    text: paragraphs.join('\n\n'),
    remark: staff.say(`support.message.language.${known}`, { language: LANGUAGE_NAMES[language] }),
  };
}

/** `2026-11-21T09:41:07Z`: the second, as logs have it. */
export function utcSecond(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
