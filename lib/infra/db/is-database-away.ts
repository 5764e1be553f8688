const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
/** Class 08 (connection exceptions), 57P0x (shutting down), 53300 (too many connections). */
const SQL_STATES = /^(?:08\w{3}|57P0\d|53300)$/;
const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);
const DRIVER_WORDS =
  /Code: `(?:08\w{3}|57P0\d|53300)`|Connection terminated|timeout exceeded when trying to connect|Query read timeout|database server was not reached|Can't reach database server|Timed out fetching a new connection/i;

/**
 * Whether an error means that the database could not be reached, as against a mistake in what was asked of it. Prisma,
 * its pg adapter and pg itself each say so in their own way, and wrap each other.
 */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const code = 'code' in error ? String(error.code) : 'errorCode' in error ? String(error.errorCode) : '';
  return (
    PRISMA_CODES.has(code) ||
    SQL_STATES.test(code) ||
    (SOCKET_CODES.has(code) && isOfSocket(error)) ||
    error.name === 'PrismaClientInitializationError' ||
    DRIVER_WORDS.test(error.message) ||
    isDatabaseAway(error.cause, depth + 1)
  );
}

/** A file that is not there has such a code, too. */
function isOfSocket(error: Error): boolean {
  return !('syscall' in error) || /^(?:connect|read|write|getaddrinfo)$/.test(String(error.syscall));
}
