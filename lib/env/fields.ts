import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';
import { type HostRules, parseHostRules } from '#lib/domain/host-rules.ts';
import { Secret } from '#lib/domain/secret.ts';
import { parseVaultKeys } from '#lib/infra/vault/vault-keys.ts';
import { readTextFile } from './read-source.ts';
import { type Mailbox, readSmtpUrl, type SmtpServer } from './smtp-url.ts';

/** One zod field per kind of variable. Messages are the sentences the operator reads; they never repeat a secret. */

const AUTH_SECRET_BYTES_MIN = 32;

/** Commas or blanks between. */
export const list = z.string().transform((text): readonly string[] => text.split(/[\s,]+/).filter(Boolean));

export const port = z
  .string()
  .refine(
    (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
    'It must be a number from 1 to 65535.',
  )
  .transform(Number);

export const publicUrl = z.string().transform((text, context) => {
  const url = httpUrl(text);
  if (url && url.pathname === '/' && !url.search && !url.hash) return url.origin;
  return refuse(context, 'It must be http:// or https://, a host and perhaps a port, without a path.');
});

export const postgresUrl = z.string().transform((text, context) => {
  if (/^postgres(?:ql)?:\/\/./.test(text) && URL.canParse(text)) return new Secret(text);
  return refuse(context, 'It must be a postgresql:// connection string.');
});

export const vaultKeys = z.string().transform((text, context) => {
  const keys = parseVaultKeys(text);
  return keys.ok ? keys.value : refuse(context, ...keys.error);
});

export const authSecret = z.string().transform((text, context) => {
  if (Buffer.byteLength(text) >= AUTH_SECRET_BYTES_MIN) return new Secret(text);
  return refuse(context, `It is shorter than ${AUTH_SECRET_BYTES_MIN} characters.`);
});

export const hostRules = z.string().transform((text, context): HostRules => {
  const rules = parseHostRules(text);
  return rules.ok ? rules.value : refuse(context, ...rules.error);
});

export const caFile = z.string().transform((file, context): readonly string[] => {
  const text = readTextFile(file);
  if (text === null) return refuse(context, `The file ${file} cannot be read.`);
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) return refuse(context, `The file ${file} holds no certificate in PEM form.`);
  const broken = blocks.findIndex((block) => !isCertificate(block));
  return broken < 0 ? blocks : refuse(context, `Certificate ${broken + 1} in ${file} cannot be read.`);
});

export const scopes = list.refine(
  (entries) => entries.every((entry) => /^[a-z][a-z_]*$/.test(entry)),
  'Scopes are lower-case words such as read_user, with commas between.',
);

export const dnsServers = list.refine(
  (entries) => entries.every(isNameserver),
  'Each one must be an IP address, with a port after a colon where it is not 53.',
);

export const proxyUrl = z.string().transform((text, context) => {
  const url = httpUrl(text, true);
  if (url?.protocol === 'http:') return text;
  return refuse(context, 'It must be the http:// address of a proxy, perhaps with user:password@ in front.');
});

export const httpsUrl = z
  .string()
  .refine((text) => httpUrl(text) !== null, 'It must be an https:// address.');

export const smtpUrl = z.string().transform((text, context): SmtpServer => {
  const server = readSmtpUrl(text);
  return server ?? refuse(context, SMTP_FORM);
});

const SMTP_FORM =
  'It must be smtp:// or smtps://, perhaps user:password@, a host and perhaps a port; ?tls=off is the only option.';

/** A header of every mail: one address, perhaps with a name, in plain ASCII and on one line. */
export const mailFrom = z.string().transform((text, context): Mailbox => {
  const [, name = '', inside, bare] = /^(?:"?([^"<>@,;:\\]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))$/.exec(text) ?? [];
  const address = inside ?? bare ?? '';
  const readable = /^[\x20-\x7e]+$/.test(text) && z.email().max(254).safeParse(address).success;
  if (readable) return { name: name.trim(), address };
  return refuse(context, 'It must be one e-mail address, perhaps with a name in front: Name <address>.');
});

/** `host=number` or `host:port=number`, requests per second. */
export const checkRates = list.transform((entries, context): ReadonlyMap<string, number> => {
  const read = entries.map((entry) => /^([a-z0-9.-]+(?::\d{1,5})?)=(\d+(?:\.\d+)?)$/i.exec(entry));
  const rates = read.flatMap((match) =>
    match ? [[(match[1] ?? '').toLowerCase(), Number(match[2])] as const] : [],
  );
  const good = rates.length === entries.length && rates.every(([, rate]) => rate >= 0.1 && rate <= 1_000);
  if (good) return new Map(rates);
  return refuse(
    context,
    'Each one must be a host, "=" and the requests per second it may be sent, 0.1 to 1000.',
  );
});

export const hops = z
  .string()
  .refine((text) => /^\d$/.test(text), 'It must be the number of proxies in front of Patchbay, 0 to 9.')
  .transform(Number);

function refuse(context: z.RefinementCtx, ...messages: string[]): never {
  for (const message of messages) context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function httpUrl(text: string, mayHoldPassword = false): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return mayHoldPassword || (!url.username && !url.password) ? url : null;
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

function isNameserver(text: string): boolean {
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text);
  const address = isIP(text) ? text : (match?.[1] ?? match?.[2] ?? '');
  return isIP(address) !== 0 && Number(match?.[3] ?? 53) <= 65_535;
}
