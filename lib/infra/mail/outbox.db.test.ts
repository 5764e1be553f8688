import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headerOf, startSmtp, type TestSmtp } from '#e2e/fixtures/smtp-server.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { queueMails } from './outbox.ts';
import { type Postman, sendDueMails } from './send-due-mails.ts';
import { smtpSender } from './smtp-sender.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** For servers that never answer; any other is given its usual time, for tests share their machine. */
const HASTY = { connectMs: 500, greetingMs: 500, verbMs: 500, totalMs: 2_000 };

let database: TestDatabase;
let smtp: TestSmtp;
let clock: Date;
let postman: Postman;
let hasty: Postman;
let log: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  smtp = await startSmtp();
  clock = new Date('2026-11-23T10:00:00Z');
  log = '';
  await database.prisma.mail.deleteMany();
  const server = { host: '127.0.0.1', port: smtp.port, tls: 'off', user: null, password: null } as const;
  const settings = { smtp: server, from: { name: '', address: 'patchbay@example.test' } };
  postman = {
    prisma: database.prisma,
    send: smtpSender(settings, []),
    publicUrl: 'https://patchbay.example',
    now: () => clock,
    log: createLogger('info', {
      write: (line) => {
        log += line;
      },
    }),
  };
  hasty = { ...postman, send: smtpSender(settings, [], HASTY) };
});
afterEach(() => smtp.close());

const later = (ms: number): void => {
  clock = new Date(clock.getTime() + ms);
};

async function newPerson(): Promise<{ userId: string; to: string }> {
  const to = `${randomUUID()}@example.test`;
  const { id: userId } = await database.prisma.user.create({ data: { email: to, name: 'Ada' } });
  return { userId, to };
}

type Wish = { key?: string; language?: string; baseUrl?: string; to?: string };

async function queue({
  key = randomUUID(),
  language = 'en',
  baseUrl = 'https://gitlab.example',
  to,
}: Wish = {}) {
  const person = await newPerson();
  const wish = {
    key,
    ...person,
    ...(to === undefined ? {} : { to }),
    language,
    template: 'watch.back',
    data: { baseUrl },
  } as const;
  return { key, queued: await queueMails(database.prisma, [wish], clock) };
}

const rowOf = (key: string) => database.prisma.mail.findUniqueOrThrow({ where: { key } });

describe('the outbox', () => {
  it('tells one thing once, however often it is asked for', async () => {
    const { key, queued } = await queue();
    expect(queued).toBe(1);
    const again = await Promise.all(Array.from({ length: 8 }, () => queue({ key })));
    expect(again.map(({ queued: anew }) => anew)).toEqual(Array(8).fill(0));
    expect(await sendDueMails(postman)).toBe(1);
    expect((await queue({ key })).queued).toBe(0);
    later(100 * HOUR_MS);
    expect(await sendDueMails(postman)).toBe(0);
    expect(smtp.mails).toHaveLength(1);
    expect(await rowOf(key)).toMatchObject({ tries: 1, nextTryAt: null, failedAt: null, lastError: null });
    expect((await rowOf(key)).sentAt).not.toBeNull();
  });

  it('forgets a mail together with the change that was to be told', async () => {
    const person = await newPerson();
    const wish = {
      key: 'undone',
      ...person,
      language: 'en',
      template: 'watch.back',
      data: { baseUrl: 'https://x.example' },
    } as const;
    await expect(
      database.prisma.$transaction(async (tx) => {
        await queueMails(tx, [wish], clock);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await sendDueMails(postman)).toBe(0);
  });

  it('is emptied by two processes side by side without a double', async () => {
    for (let index = 0; index < 40; index += 1) await queue();
    const second = createClient(database.url);
    const sent = await Promise.all([sendDueMails(postman), sendDueMails({ ...postman, prisma: second })]);
    await second.$disconnect();
    expect(sent[0] + sent[1]).toBe(40);
    expect(sent.every((count) => count > 0)).toBe(true);
    expect(new Set(smtp.mails.map((mail) => headerOf(mail, 'Message-ID'))).size).toBe(40);
    expect(smtp.mails).toHaveLength(40);
  });
});

describe('a process that dies', () => {
  it('after the server took the mail: it goes out once more after the lease, and can be told from another', async () => {
    const { key } = await queue();
    const dying: Postman = {
      ...postman,
      send: async (mail) => {
        await postman.send(mail);
        throw new Error('killed');
      },
    };
    await expect(sendDueMails(dying)).rejects.toThrow('killed');
    expect(await sendDueMails(postman)).toBe(0);
    later(5 * MINUTE_MS);
    expect(await sendDueMails(postman)).toBe(1);
    expect(smtp.mails).toHaveLength(2);
    expect(new Set(smtp.mails.map((mail) => headerOf(mail, 'Message-ID'))).size).toBe(1);
    expect(await rowOf(key)).toMatchObject({ tries: 2 });
  });

  it('before: nothing is lost', async () => {
    await queue();
    const dying: Postman = { ...postman, send: () => Promise.reject(new Error('killed')) };
    await expect(sendDueMails(dying)).rejects.toThrow('killed');
    later(5 * MINUTE_MS);
    expect(await sendDueMails(postman)).toBe(1);
    expect(smtp.mails).toHaveLength(1);
  });
});

describe('a server that does not take it', () => {
  it('for now is asked again after 1, 5 and 30 minutes, 2 and then every 6 hours, for two days', async () => {
    const { key } = await queue();
    smtp.behave({ at: 'rcpt', answer: 450 });
    const pauses: number[] = [];
    for (;;) {
      await sendDueMails(postman);
      const { nextTryAt } = await rowOf(key);
      if (nextTryAt === null) break;
      pauses.push((nextTryAt.getTime() - clock.getTime()) / MINUTE_MS);
      later(nextTryAt.getTime() - clock.getTime() - 1);
      expect(await sendDueMails(postman)).toBe(0);
      later(1);
    }
    expect(pauses).toEqual([1, 5, 30, 120, ...Array<number>(7).fill(360)]);
    expect(await rowOf(key)).toMatchObject({ lastError: 'smtp.450', sentAt: null, failedAt: clock });
  });

  it('for good is not asked again', async () => {
    const { key } = await queue();
    const other = await queue();
    smtp.behave({ at: 'data', answer: 554 });
    await sendDueMails(postman);
    smtp.behave(null);
    later(48 * HOUR_MS);
    expect(await sendDueMails(postman)).toBe(0);
    expect(await rowOf(key)).toMatchObject({ tries: 1, lastError: 'smtp.554', nextTryAt: null });
    expect((await rowOf(other.key)).failedAt).not.toBeNull();
  });

  it('and takes none at all costs one mail a round, and none is lost', async () => {
    for (let index = 0; index < 5; index += 1) await queue();
    smtp.behave({ at: 'mail', answer: 'hang' });
    for (let round = 0; round < 3; round += 1) expect(await sendDueMails(hasty)).toBe(0);
    expect((await database.prisma.mail.findMany()).map(({ tries }) => tries).sort()).toEqual([0, 0, 1, 1, 1]);
    smtp.behave(null);
    expect(await sendDueMails(postman)).toBe(2);
    later(MINUTE_MS);
    expect(await sendDueMails(postman)).toBe(3);
  });

  it('is named in the log by a code, without addresses', async () => {
    await queue({ to: 'ada.lovelace@example.test' });
    smtp.behave({ at: 'rcpt', answer: 550 });
    await sendDueMails(postman);
    expect(log).toContain('"code":"smtp.550"');
    expect(log).not.toContain('lovelace');
  });
});

it('lets go of what piled up while there was no mail server', async () => {
  const old = await queue();
  later(49 * HOUR_MS);
  const fresh = await queue();
  expect(await sendDueMails(postman)).toBe(1);
  expect(await rowOf(old.key)).toMatchObject({ sentAt: null, lastError: 'mail.too_old', failedAt: clock });
  expect((await rowOf(fresh.key)).sentAt).toEqual(clock);
});

it('keeps what a newer version wrote, and goes on with the rest', async () => {
  const { key } = await queue();
  await database.prisma.mail.update({ where: { key }, data: { template: 'constructor' } });
  later(1);
  await queue();
  expect(await sendDueMails(postman)).toBe(1);
  expect(await rowOf(key)).toMatchObject({ lastError: 'mail.template', failedAt: null });
});

it('marks a mail as sent although the database is being restarted', async () => {
  const { key } = await queue();
  const cutting: Postman = {
    ...postman,
    send: async (mail) => {
      const handed = await postman.send(mail);
      // Every connection of the pool, in the moment between SMTP's 250 and the mark.
      const other = createClient(database.url, { poolSize: 1 });
      await other.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`;
      await other.$disconnect();
      return handed;
    },
  };
  expect(await sendDueMails(cutting)).toBe(1);
  // What the pool has not noticed yet may still be handed out.
  await expect.poll(() => rowOf(key).catch(() => null)).toMatchObject({ sentAt: clock, tries: 1 });
  expect(smtp.mails).toHaveLength(1);
});

describe('what it says', () => {
  it('is read in plain text and in HTML, in one language, with a link that leads on', async () => {
    await queue({ baseUrl: 'https://gitlab.example:8443/git' });
    await sendDueMails(postman);
    const [mail] = smtp.mails;
    if (!mail) throw new Error('It was not sent.');
    const href = 'https://patchbay.example/connect?instance=https%3A%2F%2Fgitlab.example%3A8443%2Fgit';
    const [, text = '', html = ''] = mail.raw.split(/^----\S+\r\n/m).map(decodeQuotedPrintable);
    expect(headerOf(mail, 'Subject')).toBe('gitlab.example:8443/git answers again');
    expect(text).toContain(href);
    expect(html).toMatch(/<html[^>]* lang="en"/);
    expect(html).toContain(`href="${href}"`);
    expect(html).not.toMatch(/<(?:img|link|script|iframe)|url\(|@import|background(?!-color)/i);
    expect(
      html
        .match(/https?:\/\/[^"<\s]+/g)
        ?.every((url) => /gitlab\.example|patchbay\.example|www\.w3\.org/.test(url)),
    ).toBe(true);
  });

  it('is only text, whatever a name holds', async () => {
    await queue({
      baseUrl: 'https://x.example/"><script>alert(1)</script>\r\nBcc: eve@example.test\r\n{host}\u202e',
    });
    await sendDueMails(postman);
    const [mail] = smtp.mails;
    if (!mail) throw new Error('It was not sent.');
    expect(mail.to).toHaveLength(1);
    expect(headerOf(mail, 'Bcc')).toBeNull();
    const [, text = '', html = ''] = mail.raw.split(/^----\S+\r\n/m).map(decodeQuotedPrintable);
    expect(text).toContain('<script>');
    expect(html).not.toContain('<script>');
    expect(text + html).not.toMatch(/^Bcc/m);
  });
});

function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
