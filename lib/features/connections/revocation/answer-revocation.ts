import 'server-only';
import { GITLAB_COM } from '#lib/domain/gitlab-com.ts';
import { parseGitlabVersion, tokenListUrl } from '#lib/domain/gitlab-version.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { accountWords } from '#lib/words/connection-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import { disconnectConnection } from '../disconnect-connection.ts';
import { requestRoom } from '../request-room.ts';
import type { Room } from '../room.ts';
import { type HoldingRow, listHoldingOf } from './revocation-store.ts';
import type { LeftToken, Revocation } from './view.ts';

export type RevocationPace = {
  /** None is begun after this; one that is on its way may take its own 15 s. */
  totalMs: number;
  /** From one token of a host to its next. */
  betweenMs: number;
  /** The same for GitLab.com, which many people share and which bears more. */
  betweenMsGitlabCom: number;
  hostsAtOnce: number;
};

const PACE: RevocationPace = { totalMs: 20_000, betweenMs: 1_000, betweenMsGitlabCom: 200, hostsAtOnce: 8 };

/**
 * Revokes all of a person's tokens on their GitLabs, as many as the time allows, and disconnects each that is revoked: asked again, it goes on
 * with the others. A host that does not answer is not asked for its other tokens.
 */
export async function answerRevocation(
  viewer: Viewer,
  given?: Room,
  pace: RevocationPace = PACE,
): Promise<Revocation> {
  const room = given ?? (await requestRoom());
  const rows = await listHoldingOf(room.prisma, viewer.userId);
  const hosts = [...Map.groupBy(rows, ({ instance }) => instance.origin).values()];
  const until = performance.now() + pace.totalMs;
  const left: LeftToken[] = [];
  const worker = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      left.push(...(await revokeOnHost(viewer, host, room, { ...pace, until })));
  };
  await Promise.all(Array.from({ length: pace.hostsAtOnce }, worker));
  return { revoked: rows.length - left.length, left };
}

async function revokeOnHost(
  viewer: Viewer,
  rows: readonly HoldingRow[],
  room: Room,
  pace: RevocationPace & { until: number },
): Promise<LeftToken[]> {
  const left: LeftToken[] = [];
  let down: OutcomeCode | null = null;
  for (const [index, row] of rows.entries()) {
    const wait = index > 0 ? betweenOf(row, pace) : 0;
    if (down || performance.now() + wait >= pace.until) {
      left.push(toLeft(row, down, room));
      continue;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    const gone = await disconnectConnection(viewer, { connectionId: row.id, revoke: true }, room);
    if (gone.ok || gone.error === 'not_found') continue;
    if (gone.error === 'rotating') {
      left.push(toLeft(row, null, room));
      continue;
    }
    left.push(toLeft(row, gone.error, room));
    if (!isAboutToken(gone.error)) down = gone.error;
  }
  return left;
}

function betweenOf({ instance }: HoldingRow, { betweenMs, betweenMsGitlabCom }: RevocationPace): number {
  return instance.baseUrl === GITLAB_COM ? betweenMsGitlabCom : betweenMs;
}

/** Anything else would happen to the host's other tokens, too. */
function isAboutToken(code: OutcomeCode): boolean {
  return /^(?:token|scope|account|identity)\./.test(code);
}

function toLeft(row: HoldingRow, why: OutcomeCode | null, { words }: Room): LeftToken {
  const { baseUrl, version } = row.instance;
  return {
    connectionId: row.id,
    accountOn: accountWords(words, { ...row, instanceUrl: baseUrl }).accountOn,
    why: why && words.say('ui.sentence', { text: outcomeWords(words, why).title }),
    page: tokenListUrl(baseUrl, version === null ? null : parseGitlabVersion(version)),
  };
}
