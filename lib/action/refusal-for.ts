import 'server-only';
import { randomBytes } from 'node:crypto';
import { referenceFrom } from '#lib/domain/ids.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import { logger } from '#lib/infra/log/logger.ts';
import type { DoorCode } from './action-state.ts';

/** Logs what nobody expected, once, and says what may be told about it. */
export function refusalFor(error: unknown, action: string): { code: DoorCode; reference: string | null } {
  const reference = referenceFrom(randomBytes(8));
  if (isDatabaseAway(error)) {
    logger().warn({ action, reference, err: error }, 'database away');
    return { code: 'unavailable', reference };
  }
  logger().error({ action, reference, err: error }, 'action failed');
  return { code: 'internal', reference };
}
