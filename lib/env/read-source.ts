import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type EnvProblem,
  type EnvSource,
  SECRET_VARIABLES,
  type SecretVariable,
  VARIABLES,
  type Variable,
} from './variables.ts';

/** Variables with a text; empty ones count as not set. */
export type Given = Partial<Record<Variable, string>>;

/** Where `npm start` keeps what nobody configured, inside DATA_DIR; mode 0600 in a folder of mode 0700. */
export const KEY_FILES = {
  VAULT_KEYS: 'vault-keys',
  AUTH_SECRET: 'auth-secret',
  DATABASE_URL: 'database-url',
} as const;

export function keyFile(dataDir: string, variable: keyof typeof KEY_FILES): string {
  return path.join(dataDir, 'keys', KEY_FILES[variable]);
}

/** Gathers what is set: plainly, in lower case for the proxy's variables, or through `<NAME>_FILE` for secrets. */
export function readSource(source: EnvSource): { given: Given; problems: EnvProblem[] } {
  const given: Given = {};
  const problems: EnvProblem[] = [];
  for (const variable of Object.keys(VARIABLES) as Variable[]) {
    const text = source[variable]?.trim() || lowerCase(source, variable)?.trim();
    if (text) given[variable] = text;
  }
  for (const variable of SECRET_VARIABLES) {
    const problem = readSecretFile(source, variable, given);
    if (problem) problems.push(problem);
  }
  return { given, problems };
}

/** curl and most others read these two in lower case as well. */
function lowerCase(source: EnvSource, variable: Variable): string | undefined {
  return variable === 'HTTPS_PROXY' || variable === 'NO_PROXY' ? source[variable.toLowerCase()] : undefined;
}

function readSecretFile(source: EnvSource, variable: SecretVariable, given: Given): EnvProblem | null {
  const name = `${variable}_FILE`;
  const file = source[name]?.trim();
  if (!file) return null;
  const problem = (text: string): EnvProblem => ({
    variable: name,
    problem: text,
    example: `/run/secrets/${variable.toLowerCase()}`,
  });
  if (given[variable]) return problem(`${variable} is set as well; only one of the two can count.`);
  const text = readTextFile(file);
  if (text === null) return problem(`The file ${file} cannot be read.`);
  if (!text) return problem(`The file ${file} is empty.`);
  given[variable] = text;
  return null;
}

/** Trimmed; null when it is not there or may not be read. */
export function readTextFile(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
