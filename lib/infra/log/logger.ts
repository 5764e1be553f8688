import { type Logger, pino } from 'pino';
import { env } from '#lib/env.ts';

/** Whatever is logged under these names is a secret, at the top and one or two levels down. */
const SECRET_NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'private-token',
  'proxy-authorization',
  'password',
  'passwordHash',
  'secret',
  'clientSecret',
  'token',
  'setUpLink',
];

/** How deep an error's causes are followed. */
const CAUSES_MAX = 5;

export type LogDestination = { write(line: string): void };

/** A logger of its own, for a test that reads what was written. */
export function createLogger(level: string, destination?: LogDestination): Logger {
  const options = {
    level,
    redact: { paths: redactedPaths(), censor: '[redacted]' },
    serializers: { err: describeError },
  };
  return destination ? pino({ ...options, base: null }, destination) : pino({ ...options, base: null });
}

let shared: Logger | null = null;

/** The process's logger: JSON lines on standard output, at LOG_LEVEL. */
export function logger(): Logger {
  shared ??= createLogger(env().logLevel);
  return shared;
}

function redactedPaths(): string[] {
  return SECRET_NAMES.flatMap((name) =>
    ['', '*.', '*.*.'].map((depth) => `${depth}["${name}"]`.replace('.[', '[')),
  );
}

type ErrorFacts = { type: string; message: string; code?: string; stack?: string; cause?: ErrorFacts };

/** Name, message, code, stack and causes; never the requests, headers or bodies that libraries hang onto their errors. */
export function describeError(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something that is no error was thrown.' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: error.name,
    message: error.message,
    ...(code !== undefined && { code }),
    ...(error.stack !== undefined && { stack: error.stack }),
    ...(error.cause !== undefined && depth < CAUSES_MAX && { cause: describeError(error.cause, depth + 1) }),
  };
}
