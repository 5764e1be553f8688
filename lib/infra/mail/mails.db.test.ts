import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_NOW, type SampleMail, sampleMails } from '#e2e/fixtures/sample-mails.ts';
import { headerOf, type ReceivedMail, startSmtp, type TestSmtp } from '#e2e/fixtures/smtp-server.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { LANGUAGES, type Language } from '#lib/domain/language.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import type { MailData } from './mail-templates.ts';
import { queueMails } from './outbox.ts';
import { sendDueMails } from './send-due-mails.ts';
import { smtpSender } from './smtp-sender.ts';

/** Every mail in every language, queued as the product does and read from a real SMTP server. */

const PUBLIC_URL = 'https://patchbay.example';

let database: TestDatabase;
let smtp: TestSmtp;
let log = '';
beforeAll(async () => {
  [database, smtp] = await Promise.all([createTestDatabase(), startSmtp()]);
});
afterAll(async () => {
  await smtp.close();
  await database.drop();
});
afterEach(() => {
  smtp.mails.length = 0;
});

async function send(
  samples: readonly Pick<SampleMail, 'template' | 'data'>[],
  language: Language,
): Promise<ReceivedMail[]> {
  const { prisma } = database;
  const to = `${randomUUID()}@example.test`;
  const { id: userId } = await prisma.user.create({ data: { email: to, name: 'Ada' } });
  for (const [index, { template, data }] of samples.entries()) {
    const queuedAt = new Date(SAMPLE_NOW.getTime() - (samples.length - index) * 1_000);
    const wish = {
      key: randomUUID(),
      userId,
      to,
      language,
      template,
      data: data as MailData<typeof template>,
    };
    await queueMails(prisma, [wish], queuedAt);
  }
  const server = { host: '127.0.0.1', port: smtp.port, tls: 'off', user: null, password: null } as const;
  const from = { name: 'Patchbay', address: 'patchbay@example.test' };
  const sent = await sendDueMails({
    prisma,
    send: smtpSender({ smtp: server, from }, []),
    publicUrl: PUBLIC_URL,
    now: () => SAMPLE_NOW,
    log: createLogger('info', {
      write: (line) => {
        log += line;
      },
    }),
  });
  expect(sent).toBe(samples.length);
  return [...smtp.mails];
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every mail says the same in text and in HTML, in this language, with links that lead on', async () => {
    const samples = sampleMails();
    const mails = await send(samples, language);
    for (const [index, mail] of mails.entries()) {
      const { name, template } = samples[index] ?? { name: '', template: '' };
      const { text, html } = partsOf(mail);
      expect(html, name).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
      expect(html, name).toContain('name="color-scheme" content="light dark"');
      const [subject = ''] = text.split('\n');
      expect(subject.length, name).toBeGreaterThan(10);
      expect(html, name).toContain(`<h1`);
      const seen = visible(html);
      for (const line of text.split('\n').filter((line) => line && !/https?:|^-- $|^\* |^ {2}/.test(line)))
        expect(seen, `${name}: ${line}`).toContain(line.replace(/^[^:]+: |:$/g, ''));
      const links = linksIn(html);
      for (const link of links) {
        expect(link, name).toMatch(
          /^https:\/\/patchbay\.example\/(?:connect\?(?:renew|instance)=|repair\/[\w-]{43}$|new-password\?token=[\w-]{43}$|connections|account#reminders$)/,
        );
        expect(text, name).toContain(link);
      }
      expect(links.includes(`${PUBLIC_URL}/account#reminders`), name).toBe(template.startsWith('notice.'));
      expect(text + html, name).not.toMatch(/undefined|\[object|NaN|\{\w+\}(?!\s*@)/);
      expect(html, name).not.toMatch(/<(?:img|link|script|iframe|form)|url\(|@import/i);
    }
  });
});

it('carries headers for programs, in plain ASCII, that are the mail’s own', async () => {
  const mails = await send(sampleMails(), 'ja');
  for (const mail of mails) {
    const head = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'));
    expect(head).toMatch(/^[\x20-\x7e\r\n\t]*$/);
    expect(headerOf(mail, 'Subject')).toMatch(/^=\?UTF-8\?/);
    expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(mail, 'List-Id')).toBe('<patchbay.example.test>');
    expect(headerOf(mail, 'Message-ID')).toMatch(/^<[0-9a-f]{32}\.patchbay@example\.test>$/);
    expect(headerOf(mail, 'Content-Type')).toMatch(/^multipart\/alternative/);
  }
  expect(new Set(mails.map((mail) => headerOf(mail, 'Message-ID'))).size).toBe(mails.length);
});

it('leads to the renewal of its connection, and names account, instance, label, token, scopes and the instant', async () => {
  const week = sampleMails().filter(({ name }) => /reminder-(?:week|far-zone)$/.test(name));
  const [berlin = '', newYork = ''] = (await send(week, 'en')).map((mail) => partsOf(mail).text);
  expect(berlin).toBe(`@ada.lovelace on gitlab.example.com: token ends in 7 days, 21 Nov 2027

It stops working on 21 Nov 2027 at 00:00 UTC = 01:00 your time. Renew it before, and everything goes on.

Account: @ada.lovelace
Instance: https://gitlab.example.com
Label: CI of team Blue
Token: patchbay-2027
Scopes: api read_user read_repository write_repository
Ends: 21 Nov 2027, 00:00 UTC = 01:00 your time

Renew the token:
https://patchbay.example/connect?renew=01939c3e-0000-7000-8000-000000000001

-- 
You get this mail because you have linked GitLab accounts in Patchbay and get its news by mail.
Change what is mailed: https://patchbay.example/account#reminders
`);
  expect(newYork).toContain('00:00 UTC = 13 Dec 2027, 19:00 your time');
});

it('keeps text from outside as text, however it is written', async () => {
  const [sample] = sampleMails().filter(({ name }) => name === 'notice.reminder-week');
  const hostile = `</style><script>alert(1)</script>\r\nBcc: eve@example.test\u202e\u2066 {account} '{x}' ${'é'.repeat(2_000)}`;
  const about = {
    instanceUrl: `https://gitlab.example/"><img src=x>`,
    username: hostile,
    label: hostile,
    tokenName: hostile,
    scopes: Array<string>(500).fill(hostile),
    expiresOn: '2027-11-21',
  };
  const template = 'notice.reminder';
  const [mail] = await send([{ template, data: { ...(sample?.data as object), about } }], 'en');
  if (!mail) throw new Error('It was not sent.');
  const { text, html } = partsOf(mail);
  expect(mail.to).toHaveLength(1);
  expect(headerOf(mail, 'Bcc')).toBeNull();
  expect(html).not.toMatch(/<script|<img/);
  expect(visible(html)).toContain('<script>alert(1)</script>');
  expect(text).not.toMatch(/^Bcc|[\u202e\u2066]/m);
  expect(mail.raw.length).toBeLessThan(100_000);
});

it('goes out as text where its HTML cannot be drawn', async () => {
  const [sample] = sampleMails();
  if (!sample) throw new Error('There are no samples.');
  const execPath = process.execPath;
  const { stopDrawing } = await import('./draw-html.ts');
  stopDrawing();
  try {
    process.execPath = '/nonexistent/node';
    const [mail] = await send([sample], 'en');
    expect(mail && headerOf(mail, 'Content-Type')).toMatch(/^text\/plain/);
    expect(log).toContain('text only');
  } finally {
    process.execPath = execPath;
  }
  expect((await send([sample], 'en')).map((mail) => headerOf(mail, 'Content-Type'))[1]).toMatch(/^multipart/);
});

function partsOf({ raw }: ReceivedMail): { text: string; html: string } {
  const [, text = '', html = ''] = raw.split(/^----\S+\r\n/m);
  return { text: bodyOf(text), html: bodyOf(html) };
}

/** One part without its headers, decoded. */
function bodyOf(part: string): string {
  const at = part.indexOf('\r\n\r\n');
  const body = part.slice(at + 4);
  const bytes = /base64/i.test(part.slice(0, at))
    ? Buffer.from(body, 'base64')
    : Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      );
  return `${bytes.toString('utf8').replaceAll('\r\n', '\n').trimEnd()}\n`;
}

function visible(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '');
  return body
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}
