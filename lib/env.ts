import type { z } from 'zod';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { Secret } from '#lib/domain/secret.ts';
import { type DescribedVariable, describeEnv } from './env/describe.ts';
import { type Given, keyFile, readSource, readTextFile } from './env/read-source.ts';
import { keysSchema, mailSchema, netSchema, oidcSchema, serverSchema } from './env/schema.ts';
import { type EnvProblem, type EnvSource, VARIABLES, type Variable } from './env/variables.ts';

export type { DescribedVariable } from './env/describe.ts';
export type { EnvProblem, EnvSource } from './env/variables.ts';

export type NetEnv = z.infer<typeof netSchema>;
export type OidcSettings = z.infer<typeof oidcSchema>;
export type MailSettings = z.infer<typeof mailSchema>;
export type ServerEnv = NetEnv &
  z.infer<typeof serverSchema> & { oidc: OidcSettings | null; mail: MailSettings | null };
export type Env = ServerEnv & z.infer<typeof keysSchema>;

let known: Env | null = null;

/** The configuration of this process, parsed once. Throws with every problem named; `npm start` has shown them before. */
export function env(): Env {
  if (known) return known;
  const read = readEnv(process.env);
  if (!read.ok)
    throw new Error(`The configuration cannot be used.\n${read.error.map(problemLine).join('\n')}`);
  known = read.value;
  return known;
}

/** What counts in this process, variable by variable and without a secret: for administrators. */
export function describedEnv(): DescribedVariable[] {
  return describeEnv(process.env, env());
}

/** Everything, with all problems at once. Keys and the embedded database's address come from DATA_DIR when not given. */
export function readEnv(source: EnvSource): Result<Env, EnvProblem[]> {
  const { given, problems } = readSource(source);
  const server = readServer(given, problems);
  const dataDir = server?.dataDir;
  const keys = parse(keysSchema, dataDir ? withKeyFiles(given, dataDir) : given, problems);
  if (!server || !keys || problems.length > 0) return fail(problems);
  return ok({ ...server, ...keys });
}

/** All but the keys, which `npm start` makes later. Keys that were given are checked, too. */
export function readServerEnv(source: EnvSource): Result<ServerEnv, EnvProblem[]> {
  const { given, problems } = readSource(source);
  const server = readServer(given, problems);
  const keyProblems: EnvProblem[] = [];
  parse(keysSchema, server ? withKeyFiles(given, server.dataDir) : given, keyProblems);
  problems.push(...keyProblems.filter(({ absent }) => !absent));
  return server && problems.length === 0 ? ok(server) : fail(problems);
}

/** What calls to a GitLab need, for the command line: neither keys nor a database. */
export function readNetEnv(source: EnvSource): Result<NetEnv, EnvProblem[]> {
  const { given } = readSource(source);
  const problems: EnvProblem[] = [];
  const read = parse(netSchema, given, problems);
  return read ? ok(read) : fail(problems);
}

export function problemLine({ variable, problem, example }: EnvProblem): string {
  return `  ${variable}: ${problem}\n      For example: ${variable}=${example}`;
}

function readServer(given: Given, problems: EnvProblem[]): ServerEnv | null {
  const server = parse(serverSchema, given, problems);
  const net = parse(netSchema, given, problems);
  const wanted = given.OIDC_ISSUER ?? given.OIDC_CLIENT_ID ?? given.OIDC_CLIENT_SECRET ?? given.OIDC_NAME;
  const oidc = wanted === undefined ? null : parse(oidcSchema, given, problems);
  const mailWanted = given.SMTP_URL ?? given.MAIL_FROM;
  const mail = mailWanted === undefined ? null : parse(mailSchema, given, problems);
  if (!server || !net) return null;
  const databaseUrl = server.databaseUrl ?? embeddedDatabaseUrl(server.dataDir);
  return { ...server, ...net, oidc, mail, databaseUrl };
}

function embeddedDatabaseUrl(dataDir: string): Secret | null {
  const stored = readTextFile(keyFile(dataDir, 'DATABASE_URL'));
  return stored ? new Secret(stored) : null;
}

function withKeyFiles(given: Given, dataDir: string): Given {
  const stored = (variable: 'VAULT_KEYS' | 'AUTH_SECRET') =>
    given[variable] ?? (readTextFile(keyFile(dataDir, variable)) || undefined);
  const [VAULT_KEYS, AUTH_SECRET] = [stored('VAULT_KEYS'), stored('AUTH_SECRET')];
  return { ...given, ...(VAULT_KEYS && { VAULT_KEYS }), ...(AUTH_SECRET && { AUTH_SECRET }) };
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  given: Given,
  problems: EnvProblem[],
): z.output<Schema> | null {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const variable = issue.path[0] as Variable;
    const absent = given[variable] === undefined;
    // Some sentences bring a closer example of their own.
    const [problem = '', example = VARIABLES[variable]] = absent
      ? ['It is not set.']
      : issue.message.split(' For example: ');
    problems.push({ variable, problem, example, ...(absent && { absent: true as const }) });
  }
  return null;
}
