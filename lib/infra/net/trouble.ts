import type { NetTrouble } from './contract.ts';

/** Carries a named trouble through code that knows only exceptions. Holds no request, header or address. */
export class NetTroubleError extends Error {
  readonly trouble: NetTrouble;

  constructor(trouble: NetTrouble) {
    super(trouble.code);
    this.name = 'NetTroubleError';
    this.trouble = trouble;
  }
}

export function trouble(
  phase: NetTrouble['phase'],
  code: NetTrouble['code'],
  detail: NetTrouble['detail'] = {},
): NetTrouble {
  return { code, phase, detail };
}

/** Says neither address nor reason nor time: a refused host must not become a map of the network. */
export const PRIVATE_HOST: NetTrouble = trouble('reach', 'network.private');

/** An error and what it was caused by, the outermost first; at most a few. */
export function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let next = error; next instanceof Error && causes.length < 5; next = next.cause) causes.push(next);
  return causes;
}

/** `ECONNRESET`, `ERR_SSL_…`, `UND_ERR_…`; empty where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
