import type { Result } from '#lib/domain/result.ts';

/** Passed, or when to come back. */
export type LimitVerdict = Result<null, { retryAfterSeconds: number }>;
