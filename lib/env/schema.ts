import path from 'node:path';
import { z } from 'zod';
import { NO_HOST_RULES } from '#lib/domain/host-rules.ts';
import { Secret } from '#lib/domain/secret.ts';
import * as field from './fields.ts';
import type { Variable } from './variables.ts';

export const SIGN_UP = ['open', 'invite', 'closed'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const net = {
  ALLOWED_PRIVATE_HOSTS: field.hostRules.optional(),
  ALLOWED_HTTP_HOSTS: field.hostRules.optional(),
  EXTRA_CA_CERTS: field.caFile.optional(),
  DNS_SERVERS: field.dnsServers.optional(),
  HTTPS_PROXY: field.proxyUrl.optional(),
  NO_PROXY: field.list.optional(),
  REQUIRED_SCOPES: field.scopes.default(['read_user']),
};

/** What calls to a GitLab need; all that `npm run diagnose` reads. */
export const netSchema = z.object(net).transform((given) => ({
  net: {
    allowedPrivateHosts: given.ALLOWED_PRIVATE_HOSTS ?? NO_HOST_RULES,
    allowedHttpHosts: given.ALLOWED_HTTP_HOSTS ?? NO_HOST_RULES,
    extraCaCerts: given.EXTRA_CA_CERTS ?? [],
    dnsServers: given.DNS_SERVERS ?? [],
    httpsProxy: given.HTTPS_PROXY ?? null,
    noProxy: given.NO_PROXY ?? [],
  },
  requiredScopes: given.REQUIRED_SCOPES,
}));

/** The server's own. */
const server = {
  PORT: field.port.default(3000),
  PUBLIC_URL: field.publicUrl.optional(),
  DATA_DIR: z.string().default('./.data'),
  DATABASE_URL: field.postgresUrl.optional(),
  DEPLOYMENT_ID: z.uuid('It must be a UUID, the same on every machine of this deployment.').optional(),
  SIGN_UP: z.enum(SIGN_UP, 'It must be open, invite or closed.').default('invite'),
  CHECK_RATES: field.checkRates.optional(),
  JOBS: z.enum(['on', 'off'], 'It must be on or off.').default('on'),
  TRUST_PROXY: field.hops.default(0),
  LOG_LEVEL: z.enum(LOG_LEVELS, `It must be one of ${LOG_LEVELS.join(', ')}.`).default('info'),
};

export const serverSchema = z.object(server).transform((given) => ({
  port: given.PORT,
  publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
  dataDir: path.resolve(given.DATA_DIR),
  embeddedDatabase: given.DATABASE_URL === undefined,
  databaseUrl: given.DATABASE_URL ?? null,
  deploymentId: given.DEPLOYMENT_ID ?? null,
  signUp: given.SIGN_UP,
  checkRates: given.CHECK_RATES ?? new Map<string, number>(),
  jobs: given.JOBS === 'on',
  trustedProxies: given.TRUST_PROXY,
  logLevel: given.LOG_LEVEL,
}));

const keys = { VAULT_KEYS: field.vaultKeys, AUTH_SECRET: field.authSecret };

export const keysSchema = z
  .object(keys)
  .transform((given) => ({ vaultKeys: given.VAULT_KEYS, authSecret: given.AUTH_SECRET }));

const oidc = {
  OIDC_ISSUER: field.httpsUrl,
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
  OIDC_NAME: z.string().max(60, 'It must fit on a button: 60 characters at most.').default('single sign-on'),
};

/** All of them, or none: the name alone has a default. */
export const oidcSchema = z.object(oidc).transform((given) => ({
  issuer: given.OIDC_ISSUER,
  clientId: given.OIDC_CLIENT_ID,
  clientSecret: new Secret(given.OIDC_CLIENT_SECRET),
  name: given.OIDC_NAME,
}));

const mail = { SMTP_URL: field.smtpUrl, MAIL_FROM: field.mailFrom };

/** Both, or neither: without them mails stay in the app. */
export const mailSchema = z
  .object(mail)
  .transform((given) => ({ smtp: given.SMTP_URL, from: given.MAIL_FROM }));

/** Each variable's own field: what it is where nothing is given. */
export const configured: Readonly<Record<Variable, z.ZodType>> = {
  ...net,
  ...server,
  ...keys,
  ...oidc,
  ...mail,
};
