import type { Trouble } from '#lib/domain/connection-status.ts';
import type { Notice } from '#lib/domain/notice.ts';
import { storedOutcome } from '#lib/domain/outcome.ts';
import { noticeAbout } from '#lib/features/connections/notice-about.ts';
import type { ConnectionRow } from '#lib/features/connections/store.ts';

/**
 * What a person is told of a host that has not answered for a day: once, whether one connection brings it to light or the host's row does. The key
 * says so, and `listAffected` asks by it who knows already.
 * @param row one of their connections there. @param connections how many there are.
 */
export function outageNotice(row: ConnectionRow, { code, since }: Trouble, connections: number): Notice {
  const { id, userId, instance } = row;
  const begun = since.toISOString();
  return {
    key: `unreachable:${userId}:${instance.origin}:${begun}`,
    userId,
    connectionId: id,
    kind: 'unreachable',
    about: noticeAbout(row),
    facts: { code: storedOutcome(code), since: begun, connections },
  };
}
