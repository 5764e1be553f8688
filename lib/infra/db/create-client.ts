import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#generated/prisma/client.ts';

/** Short: while the database is away a page must say so calmly instead of hanging. */
const CONNECT_TIMEOUT_MS = 2_500;
const STATEMENT_TIMEOUT_MS = 10_000;
const POOL_SIZE = 10;

export type ClientOptions = {
  /** Told of connections that broke while idle; the pool replaces them by itself. */
  onPoolError?: (error: Error) => void;
  poolSize?: number;
};

/** A client with its own pool. Connects on first use and again after the database was away. */
export function createClient(
  url: string,
  { onPoolError, poolSize = POOL_SIZE }: ClientOptions = {},
): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      // A server that vanished without a word is noticed by this, not by TCP after a quarter of an hour.
      query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
      keepAlive: true,
    },
    { onPoolError: onPoolError ?? (() => undefined) },
  );
  return new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    transactionOptions: { maxWait: CONNECT_TIMEOUT_MS },
  });
}
