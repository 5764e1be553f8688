import 'server-only';
import type { Secret } from '#lib/domain/secret.ts';
import type { ClaimedRow } from '#lib/features/connections/store.ts';
import { isDatabaseAway } from '#lib/infra/db/is-database-away.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { keepCertificate } from '#lib/infra/instances/keep-certificate.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { refusedByPolicy } from '#lib/infra/policy/apply-policy.ts';
import { openTokens } from '#lib/infra/vault/open-tokens.ts';
import { VaultError } from '#lib/infra/vault/vault-error.ts';
import { askAgain, showGitlab } from './ask-again.ts';
import { afterFailure, type HostTrouble, isHostTrouble, isWayTrouble, WELL } from './host-health.ts';
import { keepAnswer } from './keep-answer.ts';
import { asksForLess, pacedChannel } from './pace.ts';
import { hasNeighbours } from './sweep-store.ts';
import type { Sweeper } from './sweeper.ts';
import { isOver, later, soon, tomorrow, type Visit } from './visit.ts';

/** Requests at the same time, as many as a channel has sockets. */
const AT_ONCE = 2;
const SLOW_MS = 300_000;

/** Checks connections of one GitLab, over a channel on which it has shown itself. */
export async function checkInstance(
  visit: Visit,
  baseUrl: string,
  rows: readonly ClaimedRow[],
): Promise<void> {
  const { sweeper, host, pace, inForce } = visit;
  if (!inForce.mayUse(baseUrl)) return keepUnasked(visit, rows, 'policy.host');
  const { prisma, vaultKeys: keys } = sweeper.room;
  const line = sweeper.lines.take(host.origin, inForce);
  const channel = pacedChannel(line.channel, pace, (answer) => {
    if (asksForLess(answer)) visit.slowUntil = new Date(sweeper.room.now().getTime() + SLOW_MS);
  });
  if (!line.shown.has(baseUrl)) {
    const trouble = await showGitlab(channel, baseUrl);
    if (sweeper.signal.aborted) return;
    if (trouble) return notShown(visit, baseUrl, rows, trouble);
    line.shown.add(baseUrl);
    await keepShownCertificate(visit, line.channel);
  }
  const connectionIds = rows.map(({ id }) => id);
  const tokens = await openTokens({ prisma, keys, connectionIds, purpose: 'sweep' });
  await inStrands(sweeper, rows, async (row) => {
    if (isOver(visit)) return;
    try {
      await checkRow(visit, row, tokens.get(row.id), channel);
    } catch (error) {
      // A mistake of ours that one connection brings to light must not keep the others waiting.
      if (isDatabaseAway(error)) throw error;
      sweeper.room.log.error({ connectionId: row.id, err: error }, 'a connection cannot be checked');
      await later(visit, row.id, tomorrow(visit, row));
    }
  });
}

/** The line stands: its certificate was seen as it was opened. */
async function keepShownCertificate({ sweeper, host }: Visit, channel: Channel): Promise<void> {
  const { prisma, now } = sweeper.room;
  const reached = await channel.connect();
  const certificate = reached.ok ? reached.value.certificate : null;
  if (certificate) await keepCertificate(prisma, { origin: host.origin, certificate, now: now() });
}

/** What is not allowed to be asked: nothing is sent, no token is opened. */
export async function keepUnasked(
  visit: Visit,
  rows: readonly ClaimedRow[],
  code: 'policy.host' | 'policy.disabled',
): Promise<void> {
  for (const row of rows) await keep(visit, row, refusedByPolicy(code, row.instance.baseUrl));
}

/** Where other GitLabs live on the host, one that is gone is the trouble of its own connections. */
async function notShown(
  visit: Visit,
  baseUrl: string,
  rows: readonly ClaimedRow[],
  trouble: HostTrouble,
): Promise<void> {
  const { prisma } = visit.sweeper.room;
  if (isHostTrouble(trouble.code) || !(await hasNeighbours(prisma, visit.host.origin, baseUrl))) {
    visit.trouble ??= trouble;
    return;
  }
  for (const row of rows)
    await keep(visit, row, {
      verdict: trouble.code,
      notes: [],
      baseUrl,
      checks: [{ name: 'gitlab', status: 'failed', code: trouble.code, ms: 0, detail: {} }],
      instance: null,
      account: null,
      token: null,
      evidence: {},
    });
}

async function checkRow(
  visit: Visit,
  row: ClaimedRow,
  token: Secret | VaultError | undefined,
  channel: Channel,
): Promise<void> {
  const { sweeper, host, inForce } = visit;
  const { room } = sweeper;
  if (!token) return later(visit, row.id, tomorrow(visit, row));
  if (token instanceof VaultError) {
    room.log.error({ connectionId: row.id, err: token }, 'a stored token does not open');
    await later(visit, row.id, tomorrow(visit, row));
    return;
  }
  const probe = host.downSince !== null;
  const asked = await askAgain({ row, token, channel, inForce, now: room.now(), probe });
  // Called off in the middle: that says nothing about anybody.
  if (sweeper.signal.aborted) return;
  if (asked.about === 'host') {
    visit.trouble ??= asked.trouble;
    // Others first, the next time: it may be this one's alone after all.
    await later(visit, row.id, soon(visit, row.id));
    return;
  }
  const { verdict } = asked.verification;
  if (verdict === 'ok' || !isWayTrouble(verdict)) {
    visit.health = WELL;
    visit.answeredAt = room.now();
  } else if (row.unreachable === null) {
    // Five connections in a row are no accident of their own; the same one again says nothing new.
    visit.health = afterFailure(visit.health, verdict, room.now());
  }
  await keep(visit, row, asked.verification);
}

async function keep(visit: Visit, row: ClaimedRow, verification: Verification): Promise<void> {
  const { room } = visit.sweeper;
  const { lease } = visit.host;
  visit.kept.add(row.id);
  const { startedAt } = visit;
  const good = await keepAnswer(room, { row, lease, verification, startedAt });
  if (good) visit.good.push({ id: row.id, ...good });
}

async function inStrands<Item>(
  { strands }: Sweeper,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const strand = async (): Promise<void> => {
    strands.count += 1;
    try {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    } finally {
      strands.count -= 1;
    }
  };
  strands.count -= 1;
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, strand));
  strands.count += 1;
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
