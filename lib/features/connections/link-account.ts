import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import type { AuditEntry } from '#lib/domain/audit-event.ts';
import type { Check, CheckDetail, OutcomeCode } from '#lib/domain/outcome.ts';
import type { Secret } from '#lib/domain/secret.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import type { Transaction } from '#lib/infra/db/prisma.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { keepCertificate } from '#lib/infra/instances/keep-certificate.ts';
import { fingerprintToken } from '#lib/infra/vault/fingerprint-token.ts';
import { sealToken } from '#lib/infra/vault/seal-token.ts';
import { type ConnectionFacts, factsOf, gitlabUserIdOf } from './connection-facts.ts';
import { decideLink, type LinkDecision } from './decide-link.ts';
import { noteAnswer } from './recheck/host-store.ts';
import { type Attempt, endOf, recordAttempt } from './record-attempt.ts';
import { REPLACED } from './revoke-replaced.ts';
import type { Room } from './room.ts';
import { findIntentOf } from './rotation/rotation-store.ts';
import {
  type AttemptRow,
  type ConnectionRow,
  changeConnection,
  createConnection,
  endBeginnings,
  ensureInstance,
  findConnectionFor,
  findConnectionOf,
  type InstanceRow,
  lockConnectionsOf,
} from './store.ts';
import { tokenSchedule } from './token-schedule.ts';

export type LinkInput = {
  attempt: Attempt;
  /** A good one. */
  verification: Verification & { baseUrl: string };
  token: Secret;
  /** The id of the person's connection that is to get this token. */
  renewId: string | null;
  /** With it, the connection goes over to the account that this token belongs to. */
  changeAccount: boolean;
  /** With it, the token that is replaced is to be revoked afterwards. */
  revokeOld: boolean;
};

/** What is about to be stored, worked out once before the transaction. */
type Link = LinkInput & {
  instanceId: string;
  instance: InstanceRow;
  gitlabUserId: bigint | null;
  accountKey: string;
  tokenFingerprint: string;
  facts: ConnectionFacts;
  now: Date;
};

/**
 * Not linked yet? → seal → store connection, attempt and audit row in one transaction. Links of one person wait for each other, in
 * every process, so that two submits at once make one connection. The answer is read after the commit only.
 *
 * @returns null where the connection's token is being rotated: GitLab may be making one that only its row can hold.
 */
export async function linkAccount(input: LinkInput, room: Room): Promise<AttemptRow | null> {
  const link = await prepare(input, room);
  const { userId } = input.attempt;
  const recorded = await inTransaction(room.prisma, async (tx) => {
    const started = performance.now();
    await lockConnectionsOf(tx, userId);
    const found = await findConnectionFor(tx, { userId, ...link });
    const renewing = input.renewId ? await findConnectionOf(tx, userId, input.renewId) : null;
    const decision = decideLink({ ...link, found, renewing });
    if (decision.row && (await findIntentOf(tx, userId, decision.row.id))) return null;
    const ms = Math.round(performance.now() - started);
    return decision.kind === 'refuse' ? refuse(tx, link, decision, ms) : store(tx, link, decision, ms, room);
  });
  if (!recorded) return null;
  const { origin } = link.instance;
  const nextCheckAt = recorded.connection?.nextCheckAt ?? null;
  await noteAnswer(room.prisma, { origin, nextCheckAt, now: link.now });
  const { certificate } = link.verification.evidence;
  // Its row may be a minute old: nobody could note it before.
  if (certificate) await keepCertificate(room.prisma, { origin, certificate, now: link.now });
  return recorded;
}

async function prepare(input: LinkInput, { prisma, vaultKeys, now }: Room): Promise<Link> {
  const { baseUrl, instance: facts } = input.verification;
  const at = now();
  const [tokenFingerprint, instance] = await Promise.all([
    fingerprintToken(prisma, vaultKeys, input.token),
    ensureInstance(prisma, facts ?? { baseUrl, version: null, enterprise: null }, at),
  ]);
  const gitlabUserId = gitlabUserIdOf(input.verification);
  const accountKey = gitlabUserId === null ? `token:${tokenFingerprint}` : `user:${gitlabUserId}`;
  return {
    ...input,
    instanceId: instance.id,
    instance,
    gitlabUserId,
    accountKey,
    tokenFingerprint,
    facts: factsOf(input.verification, at),
    now: at,
  };
}

/** Nothing changes but that there was an attempt, which carries the connection it met. */
function refuse(
  tx: Transaction,
  { attempt, verification, instanceId, gitlabUserId, now }: Link,
  { code, row }: Extract<LinkDecision, { kind: 'refuse' }>,
  ms: number,
): Promise<AttemptRow> {
  const detail = {
    connected: row.username,
    ...(code === 'account.other_user' ? { found: verification.account?.username ?? null } : {}),
  };
  const end = endOf(verification, row.id, now);
  const check = duplicateCheck('failed', code, ms, detail);
  const checks = [...end.checks, code === 'policy.disabled' ? { ...check, name: 'policy' as const } : check];
  // On the same GitLab the connection may become this account's, if its owner says so.
  const known = gitlabUserId !== null && row.instanceId === instanceId;
  const mayChange = code === 'account.other_user' && known;
  const evidence = { ...end.evidence, ...(mayChange ? { otherAccount: true } : {}) };
  return recordAttempt(tx, attempt, { ...end, verdict: code, notes: [], evidence, checks }, row);
}

async function store(
  tx: Transaction,
  link: Link,
  decision: Exclude<LinkDecision, { kind: 'refuse' }>,
  ms: number,
  room: Room,
): Promise<AttemptRow> {
  const { attempt, verification } = link;
  const started = performance.now();
  const row = await storeConnection(tx, link, decision, room);
  const end = endOf(verification, row.id, link.now);
  const known = decision.kind === 'refresh';
  const duplicate = duplicateCheck(known ? 'warned' : 'passed', known ? 'link.duplicate' : null, ms, {});
  const saved: Check = {
    name: 'saved',
    status: 'passed',
    code: null,
    ms: Math.round(performance.now() - started),
    detail: {},
  };
  const checks = [...end.checks, duplicate, saved];
  const evidence = link.revokeOld ? { ...end.evidence, replaced: REPLACED.asked } : end.evidence;
  const recorded = await recordAttempt(tx, attempt, { ...end, evidence, checks }, row);
  // A renewal has no draft of its own; another one that was begun stays.
  if (link.renewId === null) {
    const { userId } = attempt;
    await endBeginnings(tx, { userId, baseUrl: verification.baseUrl, now: link.now });
  }
  await appendAuditEvent(tx, auditEntry(link, decision, row));
  return recorded;
}

async function storeConnection(
  tx: Transaction,
  link: Link,
  { kind, row }: Exclude<LinkDecision, { kind: 'refuse' }>,
  { vaultKeys }: Room,
): Promise<ConnectionRow> {
  const { attempt, instanceId, instance, gitlabUserId, tokenFingerprint, facts } = link;
  const { userId } = attempt;
  const id = row?.id ?? uuidv7();
  const account = accountChange(row, link);
  const dates = { ...facts, rotateAutomatically: row?.rotateAutomatically ?? false };
  const schedule = tokenSchedule(dates, kind === 'refresh' ? row : null, link.now);
  if (kind === 'refresh')
    return expectRow(await changeConnection(tx, { id, userId }, { ...account, ...facts, ...schedule }));
  const sealed = await sealToken(vaultKeys, link.token, {
    connectionId: id,
    userId,
    instanceUrl: link.verification.baseUrl,
  });
  const held = { ...facts, ...schedule, ...sealed, tokenFingerprint };
  if (kind === 'create')
    return createConnection(
      tx,
      { id, userId, instanceId, gitlabUserId, accountKey: link.accountKey, ...held },
      instance,
    );
  return expectRow(await changeConnection(tx, { id, userId }, { ...account, ...held, disconnectedAt: null }));
}

/** Of an account that a token does not let one read. */
const NAMELESS = { username: null, displayName: null, bot: false, admin: false };

function accountChange(row: ConnectionRow | null, { gitlabUserId, accountKey }: Link) {
  const before = row?.gitlabUserId ?? null;
  // An account that was readable once keeps its key when a later token may not read it.
  if (before !== null && gitlabUserId === null) return {};
  // Another's from now on: the names of the one before do not stay.
  const other = before !== null && before !== gitlabUserId;
  return { ...(other ? NAMELESS : {}), gitlabUserId, accountKey };
}

function duplicateCheck(
  status: Check['status'],
  code: OutcomeCode | null,
  ms: number,
  detail: CheckDetail,
): Check {
  return { name: 'duplicate', status, code, ms, detail };
}

function auditEntry(
  { attempt, verification }: Link,
  { kind, row: before }: LinkDecision,
  row: ConnectionRow,
): AuditEntry {
  const verb =
    kind === 'renew'
      ? 'connection.renewed'
      : kind === 'refresh'
        ? 'connection.rechecked'
        : 'connection.linked';
  return {
    verb,
    actorId: attempt.userId,
    subjectType: 'connection',
    subjectId: row.id,
    facts: {
      instance: verification.baseUrl,
      reference: attempt.reference,
      revived: kind === 'revive',
      ...(before?.gitlabUserId && row.gitlabUserId !== before.gitlabUserId
        ? { from: before.username, to: row.username }
        : {}),
    },
  };
}

function expectRow(row: ConnectionRow | null): ConnectionRow {
  if (!row) throw new Error('A connection vanished while its owner’s rows were locked.');
  return row;
}
