import { z } from 'zod';

/** Why a mail did not leave, as a code for the outbox and the log: servers' own sentences hold addresses. */
export type MailTrouble = {
  /** `smtp.550`, `smtp.timeout`, … */
  code: string;
  /** `refused`: this mail, for good. `later`: this mail, for now. `closed`: the server, so that no other mail would get through either. */
  kind: 'refused' | 'later' | 'closed';
};

/** Asking to sign in or to encrypt first is about our settings, whichever verb it is said to. */
const SETTINGS_REPLIES: ReadonlySet<number> = new Set([530, 534, 535, 538]);
const MESSAGE_VERBS: ReadonlySet<string> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(?:TLS|SSL)_/;

/** nodemailer's own codes (its `errors.js`), where the server said nothing. */
const CODES: Readonly<Record<string, MailTrouble>> = {
  EAUTH: { code: 'smtp.auth', kind: 'closed' },
  ETLS: { code: 'smtp.tls', kind: 'closed' },
  EDNS: { code: 'smtp.dns', kind: 'closed' },
  ETIMEDOUT: { code: 'smtp.timeout', kind: 'closed' },
  EABORT: { code: 'smtp.timeout', kind: 'closed' },
  ECONNECTION: { code: 'smtp.closed', kind: 'closed' },
  ESOCKET: { code: 'smtp.unreachable', kind: 'closed' },
  EPROTOCOL: { code: 'smtp.protocol', kind: 'closed' },
  EENVELOPE: { code: 'mail.address', kind: 'refused' },
  EMESSAGE: { code: 'mail.size', kind: 'refused' },
};

const facts = z.object({
  code: z.string().catch(''),
  /** The system's own code, where nodemailer put its own over it. */
  originalCode: z.string().catch(''),
  command: z.string().catch(''),
  responseCode: z.number().nullable().catch(null),
});

/** @param error what nodemailer threw. */
export function nameMailTrouble(error: unknown): MailTrouble {
  const read = facts.safeParse(error);
  if (!read.success) return { code: 'smtp.failed', kind: 'closed' };
  const { code, originalCode, command, responseCode } = read.data;
  if (responseCode !== null && MESSAGE_VERBS.has(command) && !SETTINGS_REPLIES.has(responseCode)) {
    const said = `smtp.${responseCode}`;
    if (responseCode >= 500) return { code: said, kind: 'refused' };
    return { code: said, kind: responseCode === 421 ? 'closed' : 'later' };
  }
  if (CERTIFICATE.test(originalCode)) return { code: 'smtp.tls', kind: 'closed' };
  const known = responseCode === null || code === 'EAUTH' || code === 'ETLS' ? CODES[code] : undefined;
  return known ?? { code: responseCode === null ? 'smtp.failed' : `smtp.${responseCode}`, kind: 'closed' };
}
