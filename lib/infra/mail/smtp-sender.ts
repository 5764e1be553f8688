import 'server-only';
import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { MailSettings } from '#lib/env.ts';
import { timeLimit } from '#lib/infra/net/time-limit.ts';
import { trustedRoots } from '#lib/infra/net/trusted-roots.ts';
import { type MailTrouble, nameMailTrouble } from './mail-trouble.ts';

export type OutgoingMail = {
  /** What it is about, once and for all: makes its Message-ID. */
  key: string;
  /** One plain address. */
  to: string;
  subject: string;
  text: string;
  /** Null: text only. */
  html: string | null;
  date: Date;
};

/** Hands one mail over; `ok` means the server took it. Never throws for anything a server can do. */
export type SendMail = (mail: OutgoingMail) => Promise<Result<null, MailTrouble>>;

export type SmtpLimits = { connectMs: number; greetingMs: number; verbMs: number; totalMs: number };

/** `verbMs`: silence after any verb. `totalMs`: a server that answers a byte now and then ends here. */
const LIMITS: SmtpLimits = { connectMs: 10_000, greetingMs: 10_000, verbMs: 20_000, totalMs: 60_000 };

const ONE_ADDRESS = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()\\@]+$/;

/**
 * A sender for this server: one connection per mail, TLS as configured and always verified, a limit on every step. nodemailer is loaded with the first
 * mail: most processes never send one.
 */
export function smtpSender(
  { smtp, from }: MailSettings,
  extraCaCerts: readonly string[],
  limits = LIMITS,
): SendMail {
  let opening: ReturnType<typeof openTransport> | null = null;
  return async ({ key, to, subject, text, html, date }) => {
    if (!ONE_ADDRESS.test(to)) return fail({ code: 'mail.address', kind: 'refused' });
    opening ??= openTransport(smtp, extraCaCerts, limits);
    const transport = await opening;
    const limit = timeLimit(limits.totalMs);
    try {
      const messageId = messageIdOf(key, from.address);
      const headers = {
        'Auto-Submitted': 'auto-generated',
        'List-Id': `<patchbay.${domainOf(from.address)}>`,
      };
      const recipient = { name: '', address: to };
      await transport.sendMail({
        from,
        to: recipient,
        subject,
        text,
        ...(html === null ? {} : { html }),
        date,
        messageId,
        headers,
        xMailer: false,
        signal: limit.signal,
      });
      return ok(null);
    } catch (error) {
      return fail(nameMailTrouble(error));
    } finally {
      limit.end();
    }
  };
}

/**
 * The same for every try at the same mail, so that a receiver can drop a double. (Some relays, Amazon's and Microsoft's among them, put
 * an id of their own in its place.)
 */
export function messageIdOf(key: string, sender: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return `<${hash}.patchbay@${domainOf(sender)}>`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

async function openTransport(
  { host, port, tls, user, password }: MailSettings['smtp'],
  extraCaCerts: readonly string[],
  limits: SmtpLimits,
) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'off',
    tls: { secureContext: trustedRoots(extraCaCerts).context },
    ...(user === null ? {} : { auth: { user, pass: password?.reveal() ?? '' } }),
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.greetingMs,
    dnsTimeout: limits.connectMs,
    socketTimeout: limits.verbMs,
    socketCloseTimeout: 1_000,
    maxResponseSize: 64 * 1024,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
