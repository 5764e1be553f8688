/** Every variable Patchbay reads: what a right value looks like. docs/configuration.md and .env.example name the same ones. */
export const VARIABLES = {
  PORT: '3000',
  PUBLIC_URL: 'https://patchbay.example.com',
  DATA_DIR: '/var/lib/patchbay',
  DATABASE_URL: 'postgresql://patchbay:password@db.example.com:5432/patchbay',
  DEPLOYMENT_ID: '7d0e1b52-6f0c-4e0b-9a55-0c2c3f1f9b10',
  VAULT_KEYS: 'k1:<base64 of 32 random bytes>, as "openssl rand -base64 32" prints them',
  AUTH_SECRET: 'the output of "openssl rand -base64 48"',
  SIGN_UP: 'invite',
  REQUIRED_SCOPES: 'read_user,read_api',
  ALLOWED_PRIVATE_HOSTS: 'gitlab.corp.example,10.20.0.0/16,gitlab.lab.example:8443',
  ALLOWED_HTTP_HOSTS: 'gitlab.lab.example:8080',
  EXTRA_CA_CERTS: '/etc/ssl/corporate-ca.pem',
  DNS_SERVERS: '10.20.0.53,10.20.1.53:5353',
  HTTPS_PROXY: 'http://proxy.example.com:3128',
  NO_PROXY: 'localhost,.corp.example,10.0.0.0/8',
  OIDC_ISSUER: 'https://login.example.com/realms/staff',
  OIDC_CLIENT_ID: 'patchbay',
  OIDC_CLIENT_SECRET: 'the secret your identity provider shows for this client',
  OIDC_NAME: 'Example Login',
  SMTP_URL: 'smtp://patchbay:password@mail.example.com:587',
  MAIL_FROM: 'Patchbay <patchbay@example.com>',
  CHECK_RATES: 'gitlab.corp.example=10,gitlab.lab.example:8443=0.5',
  JOBS: 'off',
  TRUST_PROXY: '1',
  LOG_LEVEL: 'info',
} as const;
export type Variable = keyof typeof VARIABLES;

/** Those that may also come from a file, named by `<NAME>_FILE`: an orchestrator's mounted secrets. */
export const SECRET_VARIABLES = [
  'DATABASE_URL',
  'VAULT_KEYS',
  'AUTH_SECRET',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
] as const;
export type SecretVariable = (typeof SECRET_VARIABLES)[number];

/** One sentence for the operator. Never holds a secret's text. */
export type EnvProblem = {
  variable: string;
  problem: string;
  /** A value that would be right. */
  example: string;
  /** Nothing was given and DATA_DIR holds none yet: `npm start` makes it. */
  absent?: true;
};

export type EnvSource = Readonly<Record<string, string | undefined>>;
