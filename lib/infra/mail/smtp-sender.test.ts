import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCa, makeSelfSigned } from '#e2e/fixtures/certificates.ts';
import {
  headerOf,
  type SmtpTrouble,
  startSmtp,
  type TestSmtp,
  type TestSmtpOptions,
} from '#e2e/fixtures/smtp-server.ts';
import { Secret } from '#lib/domain/secret.ts';
import type { MailSettings } from '#lib/env.ts';
import { type OutgoingMail, type SmtpLimits, smtpSender } from './smtp-sender.ts';

const MAIL: OutgoingMail = {
  key: 'watch:1:back',
  to: 'ada@example.test',
  subject: 'gitlab.example answers again',
  text: 'It answers again.\n',
  html: '<p>It answers again.</p>',
  date: new Date('2026-11-23T02:00:00Z'),
};
const QUICK: SmtpLimits = { connectMs: 400, greetingMs: 400, verbMs: 400, totalMs: 1_500 };

const open: { close: () => Promise<void> | void }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

async function smtp(options: TestSmtpOptions = {}): Promise<TestSmtp> {
  const server = await startSmtp(options);
  open.push(server);
  return server;
}

function settings(port: number, wish: Partial<MailSettings['smtp']> = {}): MailSettings {
  const server = { host: '127.0.0.1', port, tls: 'off', user: null, password: null, ...wish } as const;
  return { smtp: server, from: { name: 'Patchbay', address: 'patchbay@example.test' } };
}

describe('a mail', () => {
  it('arrives whole, with ASCII headers and the same Message-ID at every try', async () => {
    const server = await smtp();
    const send = smtpSender(settings(server.port), []);
    const mail = { ...MAIL, subject: 'gitlab.example répond à nouveau 日本', text: 'Bonjour, 日本\n' };
    expect(await send(mail)).toEqual({ ok: true, value: null });
    expect(await send(mail)).toEqual({ ok: true, value: null });
    const [first, second] = server.mails;
    if (!first || !second) throw new Error('Two were sent.');
    expect(first).toMatchObject({ from: 'patchbay@example.test', to: ['ada@example.test'] });
    expect(headerOf(first, 'From')).toBe('Patchbay <patchbay@example.test>');
    expect(headerOf(first, 'To')).toBe('ada@example.test');
    expect(headerOf(first, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(first, 'X-Mailer')).toBeNull();
    expect(headerOf(first, 'Date')).toContain('23 Nov 2026 02:00:00');
    expect(headerOf(first, 'Message-ID')).toMatch(/^<[0-9a-f]{32}\.patchbay@example\.test>$/);
    expect(headerOf(second, 'Message-ID')).toBe(headerOf(first, 'Message-ID'));
    expect(first.raw.slice(0, first.raw.indexOf('\r\n\r\n'))).toMatch(/^[\x20-\x7e\r\n\t]+$/);
    expect(first.raw).toContain('multipart/alternative');
  });

  it.each([
    'ada@example.test\r\nBcc: eve@example.test',
    'ada@example.test, eve@example.test',
    '<ada@example.test>',
    'Ada <ada@example.test>',
    'ada',
    '',
  ])('goes to one plain address and to nothing like %j', async (to) => {
    const server = await smtp();
    expect(await smtpSender(settings(server.port), [])({ ...MAIL, to })).toEqual({
      ok: false,
      error: { code: 'mail.address', kind: 'refused' },
    });
    expect(server.mails).toEqual([]);
  });

  it('cannot be given headers through its subject, nor files or addresses through its text', async () => {
    const server = await smtp();
    const hostile = 'x\r\nBcc: eve@example.test\r\n\r\nbody';
    await smtpSender(
      settings(server.port),
      [],
    )({ ...MAIL, subject: hostile, html: '<img src="file:///etc/passwd">' });
    const [mail] = server.mails;
    if (!mail) throw new Error('It was not sent.');
    expect(mail.to).toEqual(['ada@example.test']);
    expect(headerOf(mail, 'Bcc')).toBeNull();
    expect(mail.raw).not.toContain('root:');
  });
});

describe('encryption', () => {
  it('is asked for and verified before anything is said', async () => {
    const ca = await makeCa();
    const { key, chain } = await ca.issue({ names: ['localhost'], ips: ['127.0.0.1'] });
    const server = await smtp({ tls: { key, cert: chain }, login: { user: 'me', password: 'p/w' } });
    const login = { user: 'me', password: new Secret('p/w') };
    const wanted = settings(server.port, { tls: 'starttls', ...login });
    expect(await smtpSender(wanted, [ca.cert])(MAIL)).toMatchObject({ ok: true });
    expect(server.mails).toMatchObject([{ secure: true, user: 'me' }]);
    expect(await smtpSender(wanted, [], QUICK)(MAIL)).toMatchObject({
      error: { code: 'smtp.tls', kind: 'closed' },
    });
    expect(server.mails).toHaveLength(1);
  });

  it('from the first byte works the same', async () => {
    const ca = await makeCa();
    const { key, chain } = await ca.issue({ ips: ['127.0.0.1'] });
    const server = await smtp({ tls: { key, cert: chain, implicit: true } });
    const wanted = settings(server.port, { tls: 'implicit' });
    expect(await smtpSender(wanted, [ca.cert])(MAIL)).toMatchObject({ ok: true });
    expect(server.mails).toMatchObject([{ secure: true }]);
    expect(await smtpSender(wanted, [], QUICK)(MAIL)).toMatchObject({ error: { code: 'smtp.tls' } });
  });

  it('that the server does not offer ends it: no mail, no password', async () => {
    const server = await smtp({ login: { user: 'me', password: 'pw' } });
    const wanted = settings(server.port, { tls: 'starttls', user: 'me', password: new Secret('pw') });
    expect(await smtpSender(wanted, [], QUICK)(MAIL)).toMatchObject({
      error: { code: 'smtp.tls', kind: 'closed' },
    });
    expect(server.mails).toEqual([]);
  });

  it('is left alone where it was switched off, whatever certificate stands there', async () => {
    const { key, cert } = await makeSelfSigned();
    const server = await smtp({ tls: { key, cert } });
    expect(await smtpSender(settings(server.port), [])(MAIL)).toMatchObject({ ok: true });
    expect(server.mails).toMatchObject([{ secure: false }]);
  });
});

describe('a server that', () => {
  const cases: [SmtpTrouble, object][] = [
    [
      { at: 'connect', answer: 554 },
      { code: 'smtp.554', kind: 'closed' },
    ],
    [
      { at: 'connect', answer: 421 },
      { code: 'smtp.421', kind: 'closed' },
    ],
    [
      { at: 'connect', answer: 'hang' },
      { code: 'smtp.timeout', kind: 'closed' },
    ],
    [
      { at: 'connect', answer: 'vanish' },
      { code: 'smtp.closed', kind: 'closed' },
    ],
    [
      { at: 'auth', answer: 535 },
      { code: 'smtp.auth', kind: 'closed' },
    ],
    [
      { at: 'auth', answer: 454 },
      { code: 'smtp.auth', kind: 'closed' },
    ],
    [
      { at: 'auth', answer: 'hang' },
      { code: 'smtp.timeout', kind: 'closed' },
    ],
    [
      { at: 'mail', answer: 550 },
      { code: 'smtp.550', kind: 'refused' },
    ],
    [
      { at: 'mail', answer: 530 },
      { code: 'smtp.530', kind: 'closed' },
    ],
    [
      { at: 'mail', answer: 451 },
      { code: 'smtp.451', kind: 'later' },
    ],
    [
      { at: 'mail', answer: 'hang' },
      { code: 'smtp.timeout', kind: 'closed' },
    ],
    [
      { at: 'mail', answer: 'vanish' },
      { code: 'smtp.closed', kind: 'closed' },
    ],
    [
      { at: 'rcpt', answer: 550 },
      { code: 'smtp.550', kind: 'refused' },
    ],
    [
      { at: 'rcpt', answer: 450 },
      { code: 'smtp.450', kind: 'later' },
    ],
    [
      { at: 'rcpt', answer: 421 },
      { code: 'smtp.421', kind: 'closed' },
    ],
    [
      { at: 'rcpt', answer: 'hang' },
      { code: 'smtp.timeout', kind: 'closed' },
    ],
    [
      { at: 'data', answer: 554 },
      { code: 'smtp.554', kind: 'refused' },
    ],
    [
      { at: 'data', answer: 452 },
      { code: 'smtp.452', kind: 'later' },
    ],
    [
      { at: 'data', answer: 'hang' },
      { code: 'smtp.timeout', kind: 'closed' },
    ],
    [
      { at: 'data', answer: 'vanish' },
      { code: 'smtp.closed', kind: 'closed' },
    ],
    [
      { at: 'data', answer: 'swallow' },
      { code: 'smtp.timeout', kind: 'closed' },
    ],
  ];
  it.each(cases)('does %j is named', async (trouble, error) => {
    const server = await smtp({ login: { user: 'me', password: 'pw' } });
    server.behave(trouble);
    const wanted = settings(server.port, { user: 'me', password: new Secret('pw') });
    const sent = await smtpSender(wanted, [], QUICK)(MAIL);
    expect(sent).toEqual({ ok: false, error });
    expect(JSON.stringify(sent)).not.toContain('pw');
  });

  it('is not there', async () => {
    const server = await startSmtp();
    await server.close();
    expect(await smtpSender(settings(server.port), [], QUICK)(MAIL)).toEqual({
      ok: false,
      error: { code: 'smtp.unreachable', kind: 'closed' },
    });
  });

  it('has no name', async () => {
    const nowhere = settings(25, { host: 'mail.nowhere.invalid' });
    const sent = await smtpSender(nowhere, [], QUICK)(MAIL);
    expect(sent).toMatchObject({ ok: false, error: { kind: 'closed' } });
  });

  it('speaks another protocol', async () => {
    const port = await raw((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await smtpSender(settings(port), [], QUICK)(MAIL)).toMatchObject({ error: { kind: 'closed' } });
  });

  it('drips a byte now and then, for ever, is left after a while', async () => {
    const port = await raw((socket) => {
      const dripping = setInterval(() => socket.write('2'), 100);
      socket.on('close', () => clearInterval(dripping));
    });
    const started = performance.now();
    const patient = { ...QUICK, greetingMs: 60_000, totalMs: 800 };
    expect(await smtpSender(settings(port), [], patient)(MAIL)).toMatchObject({
      error: { code: 'smtp.timeout', kind: 'closed' },
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

async function raw(answer: (socket: Socket) => void): Promise<number> {
  const server: Server = createServer((socket) => answer(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  open.push({ close: () => void server.close() });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return address.port;
}
