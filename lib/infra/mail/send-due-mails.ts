import 'server-only';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { isLanguage } from '#lib/domain/language.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { createWords } from '#lib/words/words.ts';
import { composeMail } from './compose-mail.ts';
import { writeMail } from './mail-templates.ts';
import type { MailTrouble } from './mail-trouble.ts';
import { type ClaimedMail, claimMail, markSent, markUnsent } from './outbox.ts';
import { isTooOld, nextTryAfter } from './retry-pause.ts';
import type { SendMail } from './smtp-sender.ts';

export type Postman = {
  prisma: PrismaClient;
  send: SendMail;
  publicUrl: string;
  now: () => Date;
  log: Pick<Logger, 'info' | 'warn'>;
};

/** One round ends here at the latest; the rest waits for the next. */
const ROUND_MAX = 200;
const MARK_TRIES = 5;
const MARK_PAUSE_MS = 1_000;

/**
 * Sends what is due, one mail after the other; any number of processes may do so side by side.
 *
 * Once per key is as good as SMTP allows: a process that dies after the server took a mail and before that is written down cannot know, and
 * the mail goes out a second time after its lease, under the same Message-ID, by which receivers can tell that it is one.
 *
 * @param signal ends the round after the mail that is on its way.
 * @returns how many were sent.
 */
export async function sendDueMails(postman: Postman, signal?: AbortSignal): Promise<number> {
  let sent = 0;
  for (let round = 0; round < ROUND_MAX && !signal?.aborted; round += 1) {
    const mail = await claimMail(postman.prisma, postman.now());
    if (!mail) break;
    const trouble = await sendOne(postman, mail);
    if (!trouble) sent += 1;
    // A server that takes nothing from us now is asked again next round, with one mail and not with all of them.
    else if (trouble.kind === 'closed') break;
  }
  return sent;
}

async function sendOne(postman: Postman, mail: ClaimedMail): Promise<MailTrouble | null> {
  const { prisma, log, now } = postman;
  const { id, template, tries } = mail;
  const trouble = await handOver(postman, mail);
  if (!trouble) {
    await written(() => markSent(prisma, id, now()));
    log.info({ mail: id, template, tries }, 'mail sent');
    return null;
  }
  const { code, kind } = trouble;
  const nextTryAt =
    kind === 'refused' ? null : nextTryAfter(tries, { createdAt: mail.createdAt, now: now() });
  await written(() => markUnsent(prisma, id, { code, nextTryAt, now: now() }));
  log.warn({ mail: id, template, tries, code, nextTryAt }, 'mail not sent');
  return trouble;
}

async function handOver(
  { send, publicUrl, now, log }: Postman,
  { key, to, language, template, data, createdAt }: ClaimedMail,
): Promise<MailTrouble | null> {
  if (isTooOld(createdAt, now())) return { code: 'mail.too_old', kind: 'refused' };
  const words = await createWords(isLanguage(language) ? language : 'en');
  const content = writeMail({ template, data }, words, { publicUrl, now: now() });
  if (!content) return { code: 'mail.template', kind: 'later' };
  const composed = await composeMail(content, words.language);
  if (composed.html === null)
    log.warn({ template }, 'mail goes out as text only: its HTML could not be drawn');
  const handed = await send({ key, to, date: createdAt, ...composed });
  return handed.ok ? null : handed.error;
}

/** What happened has to be written down, also where the database is just being restarted: or the mail goes out again. */
async function written(write: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await write();
    } catch (error) {
      if (tried >= MARK_TRIES || !isDatabaseAway(error)) throw error;
      await delay(MARK_PAUSE_MS * tried, undefined, { ref: false });
    }
  }
}
