import 'server-only';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Database, Transaction } from './prisma.ts';

/** query_canceled: what `statement_timeout` ends a statement with. */
const CANCELED = '57014';

/**
 * Reads that may be asked for anything: a statement that takes longer than this is ended by the database itself, and nothing of it runs on.
 * @returns `too_slow` then. Other trouble is thrown.
 */
export async function withinTime<Outcome>(
  database: Database,
  ms: number,
  read: (tx: Transaction) => Promise<Outcome>,
): Promise<Result<Outcome, 'too_slow'>> {
  try {
    const value = await database.$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${Math.trunc(ms)}`);
        return read(tx);
      },
      // A handful of statements, each within its time.
      { timeout: 6 * ms },
    );
    return ok(value);
  } catch (error) {
    if (isCanceled(error)) return fail('too_slow');
    throw error;
  }
}

/** Prisma's own error, or its adapter's inside it, says it in its text or as a code. */
function isCanceled(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  return error.message.includes(CANCELED) || isCanceled(error.cause, depth + 1);
}
