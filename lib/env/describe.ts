import path from 'node:path';
import type { z } from 'zod';
import { Secret } from '#lib/domain/secret.ts';
import { KEY_FILES, keyFile, readSource, readTextFile } from './read-source.ts';
import { configured } from './schema.ts';
import { type EnvSource, SECRET_VARIABLES, VARIABLES, type Variable } from './variables.ts';

/** One variable as it counts in this process. Of a secret nothing is told but its length. */
export type DescribedVariable = {
  variable: Variable;
  /** As it would be written; null where nothing counts, and for secrets. */
  value: string | null;
  /** Bytes of a secret that is set. */
  secretBytes: number | null;
  secret: boolean;
  /** `made`: by the first start, into the data directory. */
  source: 'environment' | 'file' | 'made' | 'default' | 'none';
  /** The file that a secret came from. */
  file: string | null;
};

type Effective = { publicUrl: string; dataDir: string };

/** Every variable there is, in the order of `VARIABLES`: a new one appears by itself. */
export function describeEnv(source: EnvSource, { publicUrl, dataDir }: Effective): DescribedVariable[] {
  const { given } = readSource(source);
  const derived: Partial<Record<Variable, string>> = {
    PUBLIC_URL: publicUrl,
    DATA_DIR: path.resolve(dataDir),
  };
  return Object.keys(VARIABLES).map((name) => {
    const variable = name as Variable;
    const secret = SECRET_VARIABLES.some((one) => one === variable);
    const file = secret ? source[`${variable}_FILE`]?.trim() || null : null;
    const text = given[variable];
    if (text !== undefined) {
      const told = secret
        ? { value: null, secretBytes: bytesOf(variable, text) }
        : { value: shown(text), secretBytes: null };
      return { variable, secret, ...told, source: file ? 'file' : 'environment', file };
    }
    const made = madeValue(variable, dataDir);
    if (made !== null) {
      const told = secret
        ? { value: null, secretBytes: bytesOf(variable, made) }
        : { value: made, secretBytes: null };
      return { variable, secret, ...told, source: 'made', file: null };
    }
    const value = derived[variable] ?? usual(variable);
    return {
      variable,
      secret,
      value,
      secretBytes: null,
      source: value === null ? 'none' : 'default',
      file: null,
    };
  });
}

/** Kept where the first start has put it. */
function madeValue(variable: Variable, dataDir: string): string | null {
  if (variable === 'DEPLOYMENT_ID') return readTextFile(path.join(dataDir, 'deployment-id')) || null;
  return variable in KEY_FILES
    ? readTextFile(keyFile(dataDir, variable as keyof typeof KEY_FILES)) || null
    : null;
}

/** The schema's own default, written as in the environment. */
function usual(variable: Variable): string | null {
  const field: z.ZodType | undefined = configured[variable];
  const read = field?.safeParse(undefined);
  const value: unknown = read?.success ? read.data : undefined;
  if (value === undefined || value instanceof Secret) return null;
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** Of keys the bytes of the keys themselves; of the rest those of the text. */
function bytesOf(variable: Variable, text: string): number {
  if (variable !== 'VAULT_KEYS') return Buffer.byteLength(text);
  const keys = text.split(',').map((key) => Buffer.from(key.slice(key.indexOf(':') + 1), 'base64').length);
  return keys.reduce((sum, bytes) => sum + bytes, 0);
}

/** Some addresses may carry a password, though they are no secrets as a whole. */
function shown(text: string): string {
  return text.replace(/(:\/\/)[^/@\s]*@/g, '$1…@');
}
